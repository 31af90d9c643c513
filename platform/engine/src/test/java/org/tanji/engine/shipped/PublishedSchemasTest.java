package org.tanji.engine.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
    private static final Path MODEL_PAGE = Path.of("../docs/model.md");
    private static final Pattern MODELS = Pattern.compile("```json complete (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLES = Pattern.compile("```yaml (complete \\S+|change)\n(.*?)```", Pattern.DOTALL);

    static Stream<ShippedMethod> methods() {
        return ShippedMethod.all().stream();
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aShippedMethodAndTheFilesItExtendsFollowTheSchema(ShippedMethod shipped) throws IOException {

        for (var file : shipped.text().files().entrySet()) {
            // A base may leave out what only its products know; with an extends it is held as the part that it is.
            var text = file.getKey().equals(shipped.text().main()) ? file.getValue() : asPart(file.getValue());
            assertEquals(List.of(), PublishedSchema.METHOD.problems(yaml(text)), file::getKey);
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
        assertEquals(List.of(), PublishedSchema.INPUT.problems(shipped.exampleText()));
    }

    @Test
    void theExamplesOfTheLanguageReferenceFollowTheSchema() throws IOException {
        var examples = EXAMPLES.matcher(Files.readString(LANGUAGE)).results().toList();

        assertTrue(examples.size() >= 9, () -> "only " + examples.size());
        for (var example : examples) {
            var head = example.group(1).equals("change") ? "language: tanji-method/1\nextends: lamp.method.yaml\n" : "";
            assertEquals(List.of(), PublishedSchema.METHOD.problems(yaml(head + example.group(2))), example::group);
        }
    }

    @Test
    void aResultFollowsTheSchemaWithAndWithoutSampling() throws IOException {
        var plain = LawsFixture.ofRows(5).request();
        var sampled = new Quantify.Request(
                plain.method(),
                plain.inventory(),
                plain.factors(),
                plain.gwpSet(),
                plain.ruleEdition(),
                plain.plugin(),
                Optional.of(new SamplingSettings(500, 7)));

        assertEquals(List.of(), PublishedSchema.RESULT.problems(ResultJson.write(Quantify.quantify(plain))));
        assertEquals(List.of(), PublishedSchema.RESULT.problems(ResultJson.write(Quantify.quantify(sampled))));
    }

    @Test
    void theExamplesOfTheModelReferenceFollowTheSchema() throws IOException {
        var examples = MODELS.matcher(Files.readString(MODEL_PAGE)).results().toList();

        assertTrue(examples.size() >= 5, () -> "only " + examples.size());
        for (var example : examples) {
            assertEquals(List.of(), PublishedSchema.MODEL.problems(example.group(2)), () -> example.group(1));
        }
    }

    @Test
    void everyStatedGoldenCaseFollowsTheSchema() throws IOException {
        try (var files = Files.walk(Path.of("../../plugins"))) {
            var cases = files.filter(file -> file.toString().matches(".*/src/test/resources/golden/.*\\.input\\.json"))
                    .toList();

            assertTrue(cases.size() >= ShippedMethod.HOW_MANY, () -> "only " + cases.size());
            for (var file : cases) {
                assertEquals(List.of(), PublishedSchema.INPUT.problems(Files.readString(file)), file::toString);
            }
        }
    }

    @Test
    void theValidatorSeesAWrongKeyAndAWrongType() throws IOException {
        var text = Objects.requireNonNull(ShippedMethod.all().get(0)).text();
        var main = Objects.requireNonNull(text.files().get(text.main()));

        assertFalse(
                PublishedSchema.METHOD.problems(yaml(main + "\nunknown: 1\n")).isEmpty());
        assertFalse(
                PublishedSchema.INPUT.problems(JSON.readTree("{\"format\": 5}")).isEmpty());
    }
}
