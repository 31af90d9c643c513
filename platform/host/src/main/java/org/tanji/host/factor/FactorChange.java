package org.tanji.host.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one version of the library did to one factor.
 *
 * @param before the entry as {@link LibraryEntryJson} writes it; empty when it was added
 * @param after the same after the change; empty when it was removed
 */
public record FactorChange(String factorId, Kind kind, String before, String after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From one content to the next, each entry a line by id; sorted by id. */
    public static List<FactorChange> between(Map<String, String> before, Map<String, String> after) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var changes = new ArrayList<FactorChange>();
        for (var id : ids) {
            var was = before.getOrDefault(id, "");
            var is = after.getOrDefault(id, "");
            if (!was.equals(is)) {
                var kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new FactorChange(id, kind, was, is));
            }
        }
        return List.copyOf(changes);
    }
}
