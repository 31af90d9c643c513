package org.tanji.engine.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tanji.engine.result.LawsFixture;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.ResultJson;

/** What ships is what the published schemas say, in the eyes of a validator that knows nothing of us. */
class PublishedSchemasTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path LANGUAGE = Path.of("../docs/language.md");
    private static final Pattern EXAMPLES = Pattern.compile("```yaml (complete \\S+|change)\n(.*?)```", Pattern.DOTALL);

    static Stream<ShippedMethod> methods() {
        return ShippedMethod.all().stream();
    }

    private static JsonSchema schema(String name) throws IOException {
        try (var file = PublishedSchemasTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JSON.readTree(file));
        }
    }

    private static List<String> problems(JsonSchema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .limit(10)
                .toList();
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aShippedMethodAndTheFilesItExtendsFollowTheSchema(ShippedMethod shipped) throws IOException {
        var schema = schema("tanji-method-1");

        for (var file : shipped.text().files().entrySet()) {
            // A base may leave out what only its products know; with an extends it is held as the part that it is.
            var text = file.getKey().equals(shipped.text().main()) ? file.getValue() : asPart(file.getValue());
            assertEquals(List.of(), problems(schema, yaml(text)), file::getKey);
        }
    }

    private static String asPart(String text) {
        return text.contains("\nextends:") || text.startsWith("extends:")
                ? text
                : text + "\nextends: other.method.yaml\n";
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aShippedExampleFollowsTheSchema(ShippedMethod shipped) throws IOException {
        assertEquals(List.of(), problems(schema("tanji-input-1"), JSON.readTree(shipped.exampleText())));
    }

    @Test
    void theExamplesOfTheLanguageReferenceFollowTheSchema() throws IOException {
        var schema = schema("tanji-method-1");
        var examples = EXAMPLES.matcher(Files.readString(LANGUAGE)).results().toList();

        assertTrue(examples.size() >= 9, () -> "only " + examples.size());
        for (var example : examples) {
            var head = example.group(1).equals("change") ? "language: tanji-method/1\nextends: lamp.method.yaml\n" : "";
            assertEquals(List.of(), problems(schema, yaml(head + example.group(2))), example::group);
        }
    }

    @Test
    void aResultFollowsTheSchemaWithAndWithoutSampling() throws IOException {
        var schema = schema("tanji-result-1");
        var plain = LawsFixture.ofRows(5).request();
        var sampled = new Quantify.Request(
                plain.method(),
                plain.inventory(),
                plain.factors(),
                plain.gwpSet(),
                plain.ruleEdition(),
                plain.plugin(),
                Optional.of(new SamplingSettings(500, 7)));

        assertEquals(List.of(), problems(schema, JSON.readTree(ResultJson.write(Quantify.quantify(plain)))));
        assertEquals(List.of(), problems(schema, JSON.readTree(ResultJson.write(Quantify.quantify(sampled)))));
    }

    @Test
    void everyPublishedProcessModelFollowsTheSchema() throws IOException {
        var schema = schema("tanji-model-1");
        try (var files = Files.walk(Path.of("src/test/resources/models"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".model.json"))
                    .toList()) {
                assertEquals(List.of(), problems(schema, JSON.readTree(Files.readString(file))), file::toString);
            }
        }
    }

    @Test
    void theValidatorSeesAWrongKeyAndAWrongType() throws IOException {
        var schema = schema("tanji-method-1");
        var text = Objects.requireNonNull(ShippedMethod.all().get(0)).text();
        var main = Objects.requireNonNull(text.files().get(text.main()));

        assertFalse(problems(schema, yaml(main + "\nunknown: 1\n")).isEmpty());
        assertFalse(problems(schema("tanji-input-1"), JSON.readTree("{\"format\": 5}"))
                .isEmpty());
    }
}
