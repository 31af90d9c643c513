package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;

/** The published schemas allow what the readers allow; the readers are asked by a key that nobody knows. */
class SchemaTest {

    private static final Path CONFIG = Path.of("..", "..", "config");
    private static final Pattern ALLOWED = Pattern.compile("\"stranger\" is unknown. Allowed here: ([a-z0-9 -]+)");

    private static final String FACTORS = """
            library: tanji-factors/1
            source: {title: {zh: "示例", en: "Example"}, reference: "none", licence: IPCC-fact}
            defaults: {category: heat, scope: direct-co2, geography: CN, evidence: "yes"}
            factors:
              EX.ONE: {name: {zh: "一", en: "One"}, value: "0.5", unit: kgCO2e/GJ}
            properties:
              EX.TWO: {name: {zh: "二", en: "Two"}, kind: oxidation-rate, value: "98", unit: "%"}
            """;

    private static final String GWP = """
            library: tanji-gwp/1
            id: T
            default: true
            source: {title: {zh: "示例", en: "Example"}, reference: "none", licence: IPCC-fact}
            gases: {N2O: {gwp100: "273"}}
            """;

    @TempDir
    Path config;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "library: tanji-factors/1 | /properties",
                "source: {                | /$defs/source/properties",
                "title: {                 | /$defs/words/properties",
                "defaults: {              | /properties/defaults/properties",
                "EX.ONE: {                | /$defs/factor/properties",
                "EX.TWO: {                | /$defs/property/properties",
            })
    void theSchemaOfFactorsAllowsWhatTheReaderAllows(String place, String pointer) throws IOException {
        var allowed = allowed(withStranger(FACTORS, place), GWP);

        assertEquals(keys("factors/tanji-factors-1.schema.json", pointer), allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "library: tanji-gwp/1 | /properties",
                "source: {            | /properties/source/properties",
                "N2O: {               | /properties/gases/additionalProperties/properties",
            })
    void theSchemaOfGwpSetsAllowsWhatTheReaderAllows(String place, String pointer) throws IOException {
        var allowed = allowed(FACTORS, withStranger(GWP, place));

        assertEquals(keys("gwp/tanji-gwp-1.schema.json", pointer), allowed);
    }

    @Test
    void theSchemaKnowsTheSameLicencesAndScopes() throws IOException {
        var definitions = schema("factors/tanji-factors-1.schema.json").at("/$defs");

        var licences = definitions.at("/source/properties/licence/enum");
        var scopes = definitions.at("/scope/enum");

        assertEquals(words(Licence.keys()), texts(licences));
        assertEquals(
                new TreeSet<>(
                        Arrays.stream(GasScope.values()).map(GasScope::key).toList()),
                texts(scopes));
    }

    /** Into a map in braces, or as a further key after a line. */
    private static String withStranger(String text, String place) {
        return place.endsWith("{")
                ? text.replace(place, place + "stranger: x, ")
                : text.replace(place + "\n", place + "\nstranger: x\n");
    }

    private Set<String> allowed(String factors, String gwp) throws IOException {
        Files.createDirectories(config.resolve("factors"));
        Files.createDirectories(config.resolve("gwp"));
        Files.writeString(config.resolve("factors/a.yaml"), factors);
        Files.writeString(config.resolve("gwp/t.yaml"), gwp);
        var message =
                assertThrows(Failure.class, () -> FactorLibrary.read(config)).getMessage();
        var found = ALLOWED.matcher(message);
        assertEquals(true, found.find(), message);
        return words(found.group(1));
    }

    private static Set<String> keys(String file, String pointer) throws IOException {
        var keys = new TreeSet<String>();
        schema(file).at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode schema(String file) throws IOException {
        return new ObjectMapper().readTree(CONFIG.resolve(file).toFile());
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.strip().split(" ")));
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
