package org.tanji.engine.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;

/** What two inventories do not state alike, value by value. */
final class Changes {

    private static final String NONE = "–";

    private Changes() {}

    static List<InputChange> between(Inventory submitted, Inventory recalculated) {
        var was = leaves(submitted);
        var is = leaves(recalculated);
        var paths = new LinkedHashMap<String, String>(was);
        is.forEach(paths::putIfAbsent);
        var changes = new ArrayList<InputChange>();
        for (var path : paths.keySet()) {
            var one = was.getOrDefault(path, NONE);
            var other = is.getOrDefault(path, NONE);
            if (!one.equals(other)) {
                changes.add(new InputChange(path, one, other));
            }
        }
        return changes;
    }

    /** By the path that people know: rows count from 1, and the value of an entry stands at the entry itself. */
    private static Map<String, String> leaves(Inventory inventory) {
        var json = InventoryJson.json(inventory);
        json.remove(List.of("format", "method", "methodVersion"));
        var leaves = new LinkedHashMap<String, String>();
        for (var member : json.properties()) {
            var inline = member.getKey().equals("values") || member.getKey().equals("tables");
            collect(inline ? "" : member.getKey(), member.getValue(), leaves);
        }
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            for (var member : node.properties()) {
                var key = member.getKey();
                collect(
                        key.equals("value") ? path : path.isEmpty() ? key : path + "." + key,
                        member.getValue(),
                        leaves);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + (i + 1) + "]", node.get(i), leaves);
            }
        } else {
            leaves.put(path, node.asText());
        }
    }
}
