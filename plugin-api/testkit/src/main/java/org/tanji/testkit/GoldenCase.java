package org.tanji.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;

/**
 * An inventory with an approved result.
 *
 * <p>{@code NAME.input.json} is a whole inventory. {@code NAME.patch.json} is what differs from the worked example of its
 * {@code method}: a JSON merge patch, in which {@code null} takes a member away. What came out is approved in {@code
 * NAME.expected.txt}.
 */
record GoldenCase(String name, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHOLE = ".input.json";
    private static final String PATCH = ".patch.json";

    static List<GoldenCase> list(FamilyFiles files) {
        if (!Files.isDirectory(GoldenFile.APPROVED)) {
            return List.of();
        }
        try (var found = Files.list(GoldenFile.APPROVED)) {
            return found.sorted()
                    .filter(file ->
                            file.toString().endsWith(WHOLE) || file.toString().endsWith(PATCH))
                    .map(file -> of(file, files))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Inventory inventory() {
        return InventoryJson.read(name, json);
    }

    private static GoldenCase of(Path file, FamilyFiles files) {
        var fileName = String.valueOf(file.getFileName());
        var name = fileName.substring(0, fileName.lastIndexOf('.', fileName.lastIndexOf('.') - 1));
        var text = GoldenFile.read(file);
        return new GoldenCase(name, fileName.endsWith(WHOLE) ? text : patched(text, files));
    }

    private static String patched(String patch, FamilyFiles files) {
        try {
            var changes = JSON.readTree(patch);
            var example = "example/" + changes.get("method").asText() + ".json";
            return JSON.writeValueAsString(
                    merge(JSON.readTree(files.find(example).orElseThrow()), changes));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 7396. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : JSON.createObjectNode();
        changes.properties().forEach(change -> {
            var name = change.getKey();
            if (change.getValue().isNull()) {
                merged.remove(name);
            } else {
                merged.set(name, merge(merged.path(name), change.getValue()));
            }
        });
        return merged;
    }
}
