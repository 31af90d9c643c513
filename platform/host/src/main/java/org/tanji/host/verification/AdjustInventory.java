package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.ADJUSTMENT_UNKNOWN;
import static org.tanji.host.verification.VerificationFailure.ADJUSTMENT_UNREADABLE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.method.Method;

/** A copy of the applicant's data with single values exchanged: one line each, {@code castings[2].mass = 8.1 kg}. */
public final class AdjustInventory {

    private static final Pattern CELL = Pattern.compile("([^\\[\\]]+)\\[([0-9]{1,6})]\\.([^\\[\\]]+)");
    private static final int MOST_LINES = 500;

    private AdjustInventory() {}

    /**
     * What is not named stays as it was stated.
     *
     * @param lines blank lines count for nothing
     * @param evidence where the team's values come from; empty keeps the applicant's evidence
     * @throws Failure ADJUSTMENT_UNREADABLE or ADJUSTMENT_UNKNOWN, naming the line
     */
    public static Inventory adjust(Method method, Inventory stated, String lines, String evidence) {
        var json = InventoryJson.json(stated);
        for (var line : written(lines)) {
            int equals = line.indexOf('=');
            if (equals < 1 || equals == line.length() - 1) {
                throw Failure.of(ADJUSTMENT_UNREADABLE, line);
            }
            var path = line.substring(0, equals).strip();
            if (InventoryPath.field(method, stated, path).isEmpty()) {
                throw Failure.of(ADJUSTMENT_UNKNOWN, path);
            }
            put(json, path, line.substring(equals + 1).strip(), evidence);
        }
        return InventoryJson.read("adjusted", CanonicalJson.write(json), method);
    }

    private static List<String> written(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    private static void put(ObjectNode json, String path, String value, String evidence) {
        var cell = CELL.matcher(path);
        var holder = cell.matches()
                ? (ObjectNode) json.withObjectProperty("tables")
                        .withArrayProperty(cell.group(1))
                        .get(Integer.parseInt(cell.group(2)) - 1)
                : json.withObjectProperty("values");
        var name = cell.matches() ? cell.group(3) : path;
        var entry = holder.path(name) instanceof ObjectNode told ? told : CanonicalJson.object();
        entry.put("value", value);
        if (!evidence.isBlank()) {
            entry.put("evidence", evidence);
        }
        holder.set(name, entry);
    }
}
