package org.tanji.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.result.BicycleFixture;
import org.tanji.engine.result.Manifest.PluginStamp;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.ResultJson;
import org.tanji.engine.solve.ModelJson;
import org.tanji.engine.solve.SolutionJson;
import org.tanji.engine.solve.SolveModel;

class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void inventoriesHaveExactlyTheKeysOfTheirSchema() throws IOException {
        assertEquals(List.of(), problems("tanji-input-1", InventoryJson.write(BicycleFixture.inventory())));
        assertEquals(List.of(), problems("tanji-input-1", BicycleFixture.INPUT));
    }

    @Test
    void resultsHaveExactlyTheKeysOfTheirSchema() throws IOException {
        var plain = BicycleFixture.request(BicycleFixture.inventory());
        var sampled = new Quantify.Request(
                plain.method(),
                plain.inventory(),
                plain.factors(),
                plain.gwpSet(),
                plain.ruleEdition(),
                Optional.of(new PluginStamp("example", "1.0.0", "00")),
                Optional.of(new SamplingSettings(1000, 1)));
        var incomplete = BicycleFixture.request(BicycleFixture.inventoryWith("\"air\":\"5 Nm3\",", ""));

        assertEquals(List.of(), problems("tanji-result-1", ResultJson.write(Quantify.quantify(plain))));
        assertEquals(List.of(), problems("tanji-result-1", ResultJson.write(Quantify.quantify(sampled))));
        assertEquals(List.of(), problems("tanji-result-1", ResultJson.write(Quantify.quantify(incomplete))));
    }

    @Test
    void modelsAndSolutionsHaveExactlyTheKeysOfTheirSchemas() throws IOException {
        var reference = Files.readString(Path.of("../docs/model.md"));
        var examples = Pattern.compile("```json complete \\S+\n(.*?)```", Pattern.DOTALL)
                .matcher(reference)
                .results()
                .map(example -> example.group(1))
                .toList();

        for (var example : examples) {
            var solution = SolveModel.solve(ModelJson.read("example", example));
            assertEquals(List.of(), problems("tanji-model-1", example));
            assertEquals(List.of(), problems("tanji-solution-1", SolutionJson.write(solution)));
        }
        assertEquals(5, examples.size());
    }

    @Test
    void theReaderOfSchemasSeesAnUnknownAndAMissingKey() throws IOException {
        var wrong = BicycleFixture.INPUT.replace("\"methodVersion\"", "\"version\"");

        assertEquals(List.of(".methodVersion is missing", ".version is unknown"), problems("tanji-input-1", wrong));
    }

    private static List<String> problems(String name, String document) throws IOException {
        try (var file = SchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            var schema = MAPPER.readTree(file);
            var problems = new ArrayList<String>();
            hold(schema, schema, MAPPER.readTree(document), "", problems);
            return problems;
        }
    }

    /** As much of JSON Schema as the two schemas use. */
    private static void hold(JsonNode root, JsonNode part, JsonNode value, String path, List<String> problems) {
        var schema = part.has("$ref") ? root.at(part.get("$ref").textValue().substring(1)) : part;
        var types = new TreeSet<String>();
        schema.path("type").forEach(type -> types.add(type.textValue()));
        if (schema.path("type").isTextual()) {
            types.add(schema.path("type").textValue());
        }
        if (!types.isEmpty() && !types.contains(type(value))) {
            problems.add(path + " is a " + type(value));
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(path + " is not " + schema.get("const"));
        }
        if (schema.has("pattern")
                && value.isTextual()
                && !matches(schema.get("pattern").textValue(), value)) {
            problems.add(path + " does not match: " + value);
        }
        if (schema.has("enum") && !listed(schema.get("enum"), value)) {
            problems.add(path + " is not listed: " + value);
        }
        if (value.isArray()) {
            value.forEach(element -> hold(root, schema.path("items"), element, path + "[]", problems));
        }
        if (value.isObject()) {
            members(root, schema, value, path, problems);
        }
    }

    private static void members(JsonNode root, JsonNode schema, JsonNode value, String path, List<String> problems) {
        schema.path("required").forEach(key -> {
            if (!value.has(key.textValue())) {
                problems.add(path + "." + key.textValue() + " is missing");
            }
        });
        for (var member : value.properties()) {
            var at = path + "." + member.getKey();
            var known = schema.path("properties").path(member.getKey());
            var others = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                hold(root, known, member.getValue(), at, problems);
            } else if (others.isObject()) {
                hold(root, others, member.getValue(), at, problems);
            } else if (others.isBoolean()) {
                problems.add(at + " is unknown");
            }
        }
    }

    private static boolean matches(String pattern, JsonNode value) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(value.textValue())
                .find();
    }

    private static boolean listed(JsonNode options, JsonNode value) {
        for (var option : options) {
            if (option.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static String type(JsonNode value) {
        return value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
