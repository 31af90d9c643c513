package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static RunningHost host;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        host = RunningHost.start(data, new TickingClock());
        document = JSON.readTree(host.browser().get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void describesEveryRouteOfTheRestInterfaceAndNoOther() {
        var served = new TreeSet<String>();
        host.routes().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .forEach(route -> served.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path()));

        var described = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));

        assertEquals(served, described);
    }

    @Test
    void namesEveryParameterOfAPath() {
        var wrong = new ArrayList<String>();

        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var declared = new TreeSet<String>();
                    operation.getValue().get("parameters").forEach(parameter -> {
                        if (parameter.get("in").asText().equals("path")) {
                            declared.add(parameter.get("name").asText());
                        }
                    });
                    var inPath = new TreeSet<String>();
                    var names = Pattern.compile("\\{([a-z]+)}").matcher(path.getKey());
                    while (names.find()) {
                        inPath.add(names.group(1));
                    }
                    if (!declared.equals(inPath)) {
                        wrong.add(operation.getKey() + " " + path.getKey());
                    }
                }));

        assertEquals(List.of(), wrong);
    }

    @Test
    void refersOnlyToSchemasThatAreThere() {
        var schemas = document.get("components").get("schemas");
        var missing = new TreeSet<String>();

        document.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring("#/components/schemas/".length()))
                .filter(name -> !schemas.has(name))
                .forEach(missing::add);

        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void answersAsItsSchemasSay() throws Exception {
        var browser = host.browser();
        var bearer = browser.bearer("applicant", host.password());

        for (var call : List.of("products", "methods", "factors?q=2024", "studies", "rule", "clauses")) {
            var answer = browser.get("/api/v1/" + call, "Authorization", bearer);
            var schema = document.at("/paths/~1api~1v1~1" + call.replaceAll("\\?.*", "")
                    + "/get/responses/200/content/application~1json/schema/$ref");

            assertEquals(200, answer.statusCode(), call);
            fits(JSON.readTree(answer.body()), schemaNamed(schema.asText()), call);
        }
    }

    @Test
    void refusalsAreProblems() throws Exception {
        var browser = host.browser();
        var bearer = browser.bearer("applicant", host.password());

        var answer = browser.get("/api/v1/methods/nothing", "Authorization", bearer, "Accept-Language", "en");

        assertEquals(404, answer.statusCode());
        fits(JSON.readTree(answer.body()), schemaNamed("#/components/schemas/Problem"), "problem");
        assertTrue(answer.body().contains("There is no method nothing here."), answer.body());
    }

    private static JsonNode schemaNamed(String reference) {
        return document.at(reference.substring(1));
    }

    /** As much of JSON Schema as our schemas use. */
    private static void fits(JsonNode value, JsonNode schema, String where) {
        switch (schema.path("type").asText()) {
            case "array" -> {
                assertTrue(value.isArray(), where);
                value.forEach(item -> fits(item, schema.get("items"), where + "[]"));
            }
            case "object" -> {
                assertTrue(value.isObject(), where);
                schema.path("required").forEach(name -> assertTrue(value.has(name.asText()), where + "." + name));
                schema.path("properties").properties().forEach(property -> {
                    if (value.has(property.getKey())) {
                        fits(value.get(property.getKey()), property.getValue(), where + "." + property.getKey());
                    }
                });
            }
            case "string" -> assertTrue(value.isTextual(), where);
            case "integer" -> assertTrue(value.isIntegralNumber(), where);
            case "boolean" -> assertTrue(value.isBoolean(), where);
            default -> throw new AssertionError(where + ": " + schema);
        }
    }
}
