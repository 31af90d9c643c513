package org.tanji.engine.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tanji.engine.json.CanonicalJson;

/** The smallest parts in which two results differ, in the order of the first one's document. */
final class DocumentChanges {

    private static final String NOTHING = "–";

    /** Compared part by part before: what the manifest asks for by its digests, the trace line by line. */
    private static final Set<String> ELSEWHERE = Set.of("manifest", "trace");

    private final boolean additions;
    private final List<Change> changes = new ArrayList<>();

    /** @param additions whether a key that only the second one has is a change */
    DocumentChanges(boolean additions) {
        this.additions = additions;
    }

    /** @param is a dash where there is no such part any more, and so for {@code was} */
    record Change(String path, String was, String is) {}

    List<Change> list() {
        return List.copyOf(changes);
    }

    void compare(JsonNode was, JsonNode is) {
        members("", was, is);
    }

    private void members(String path, JsonNode was, JsonNode is) {
        for (var member : was.properties()) {
            if (isCompared(path, member.getKey())) {
                compare(joined(path, member.getKey()), member.getValue(), is.path(member.getKey()));
            }
        }
        for (var member : is.properties()) {
            if (additions && !was.has(member.getKey()) && isCompared(path, member.getKey())) {
                changes.add(new Change(joined(path, member.getKey()), NOTHING, CanonicalJson.write(member.getValue())));
            }
        }
    }

    private static boolean isCompared(String path, String key) {
        return !path.isEmpty() || !ELSEWHERE.contains(key);
    }

    private void compare(String path, JsonNode was, JsonNode is) {
        if (was.isObject() && is.isObject()) {
            members(path, was, is);
        } else if (was.isArray() && is.isArray() && was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                compare(path + "[" + (i + 1) + "]", was.get(i), is.get(i));
            }
        } else if (!was.equals(is)) {
            changes.add(
                    new Change(path, CanonicalJson.write(was), is.isMissingNode() ? NOTHING : CanonicalJson.write(is)));
        }
    }

    private static String joined(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
