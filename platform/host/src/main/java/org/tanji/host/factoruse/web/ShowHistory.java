package org.tanji.host.factoruse.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.tanji.host.factor.FactorHistory.Dated;
import org.tanji.host.web.Words;
import org.tanji.host.web.rest.Json;

/** Turns changes of a factor into lines and JSON. */
final class ShowHistory {

    private static final String REVISION = "revision";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Days are days in China, as everywhere on the pages. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private ShowHistory() {}

    static List<FactorPage.ChangeLine> lines(List<Dated> history, Words words) {
        return history.stream().map(dated -> line(dated, words)).toList();
    }

    private static FactorPage.ChangeLine line(Dated dated, Words words) {
        var before = tree(dated.change().before());
        var after = tree(dated.change().after());
        var revision = after.path(REVISION);
        return new FactorPage.ChangeLine(
                DAY.format(dated.version().firstSeen()),
                dated.version().version().substring(0, 12),
                words.text("factor.change." + dated.change().kind().key()),
                (revision.path("date").asText() + " " + revision.path("by").asText()).strip(),
                revision.path("reason")
                        .path(words.locale().getLanguage().equals("zh") ? "zh" : "en")
                        .asText(),
                keys(before, after));
    }

    /** What is not the same on both sides; an entry that is new shows its value only, the rest stands above. */
    private static List<FactorPage.KeyLine> keys(ObjectNode before, ObjectNode after) {
        var keys = new TreeSet<String>();
        if (before.isEmpty() || after.isEmpty()) {
            keys.add("value");
        } else {
            before.fieldNames().forEachRemaining(keys::add);
            after.fieldNames().forEachRemaining(keys::add);
            keys.remove(REVISION);
        }
        return keys.stream()
                .filter(key -> !before.path(key).equals(after.path(key)))
                .map(key -> new FactorPage.KeyLine(key, told(before.path(key)), told(after.path(key))))
                .toList();
    }

    private static String told(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.isMissingNode() ? "" : value.toString();
    }

    static void write(List<Dated> history, ObjectNode json) {
        var list = json.putArray("history");
        for (var dated : history) {
            var one = list.addObject();
            one.put("library", dated.version().version());
            one.put("firstSeen", dated.version().firstSeen().toString());
            one.put("kind", dated.change().kind().key());
            one.set("before", tree(dated.change().before()));
            one.set("after", tree(dated.change().after()));
        }
    }

    private static ObjectNode tree(String line) {
        try {
            return line.isEmpty() ? Json.object() : (ObjectNode) MAPPER.readTree(line.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a change of a factor is stored as JSON", e);
        }
    }
}
