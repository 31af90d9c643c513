package org.tanji.host.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.web.RunningHost;
import org.tanji.host.web.TickingClock;

/** Two quantifications of one study with a real store and a real server, rule 7.5.4. */
class RecalculationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUMP = "cts-pcec-20";

    @TempDir
    static Path data;

    private static RunningHost host;
    private static RunningHost.Browser program;
    private static String applicant = "";
    private static String inspector = "";
    private static String example = "";

    @BeforeAll
    static void start() {
        host = RunningHost.startWithFamilies(data, new TickingClock());
        program = host.browser();
        applicant = program.bearer("applicant", host.password());
        inspector = program.bearer("inspector", host.password());
        example = get(applicant, "/methods/" + PUMP + "/example").body();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Nested
    class TheTeam {

        @Test
        void seesBothFiguresWithWhatChanged() {
            var study = study(applicant);
            var made = json(recalculate(inspector, study, example.replace("\"260 kWh\"", "\"262 kWh\"")));

            var comparison = json(get(inspector, study + "/recalculations/" + text(made, "id")));

            assertEquals("agrees", text(comparison, "verdict"));
            assertEquals(0, comparison.get("basis").size());
            assertEquals("test_electricity", comparison.at("/changes/0/path").asText());
            assertEquals("262 kWh", comparison.at("/changes/0/recalculated").asText());
            assertTrue(comparison.get("stages").size() > 1);
        }

        @Test
        void cannotConcludeOnAMaterialDifference() {
            var study = study(applicant);
            var made = json(recalculate(inspector, study, example.replace("\"260 kWh\"", "\"9260 kWh\"")));

            var answer = accept(inspector, study, made);

            assertEquals("material", text(made, "verdict"));
            assertEquals("DIFFERENCE_MATERIAL", text(json(answer), "code"));
            assertTrue(answer.body().contains("7.5.4"), answer.body());
        }

        @Test
        void cannotConcludeWhileKeyDataHaveOneSource() {
            var study = study(applicant);
            var made = json(recalculate(inspector, study, example));

            var answer = accept(inspector, study, made);

            assertEquals("VERIFICATION_BLOCKED", text(json(answer), "code"));
            assertTrue(answer.body().contains("7.5.2"), answer.body());
        }

        @Test
        void concludesOnceWhenEverySourceAgrees() {
            var study = study(applicant);
            var made = json(recalculate(inspector, study, crossChecked(study)));

            var accepted = accept(inspector, study, made);
            var again = accept(inspector, study, made);

            assertEquals(200, accepted.statusCode(), accepted.body());
            assertTrue(json(accepted).get("verified").asBoolean());
            assertEquals("ALREADY_ACCEPTED", text(json(again), "code"));
        }

        @Test
        void hasToSayWhy() {
            var study = study(applicant);

            var answer = post(inspector, study + "/recalculations", example);

            assertEquals("REASON_MISSING", text(json(answer), "code"));
        }
    }

    @Nested
    class Nobody {

        @Test
        void verifiesWhatTheyHandedIn() {
            var study = study(inspector);

            var answer = recalculate(inspector, study, example);

            assertEquals("VERIFIES_OWN_WORK", text(json(answer), "code"));
        }

        @Test
        void recalculatesAsAnApplicant() {
            var study = study(applicant);

            assertEquals(403, recalculate(applicant, study, example).statusCode());
        }

        @Test
        void seesTheRecalculationsOfAStudyOfSomebodyElse() {
            var study = study(inspector);

            assertEquals(404, get(applicant, study + "/recalculations").statusCode());
        }
    }

    @Nested
    class InTheBrowser {

        @Test
        void theTeamAdjustsACopyAndSeesTheFiguresSideBySide() {
            var study = study(applicant);
            var browser = host.signedIn("inspector");
            var form = browser.get(study + "/recalculations");

            var sent = browser.post(
                    study + "/recalculations",
                    "formToken=" + browser.formToken() + "&reason=" + encoded("试验台电表") + "&adjustments="
                            + encoded("test_electricity = 275 kWh"));
            var page = browser.get(sent.headers().firstValue("Location").orElseThrow());

            assertTrue(form.body().contains("name=\"adjustments\""), form.body());
            assertEquals(303, sent.statusCode(), sent.body());
            assertTrue(page.body().contains("275 kWh"), page.body());
            assertTrue(page.body().contains("两次量化并列"), page.body());
        }

        @Test
        void theApplicantSeesThemWithoutAForm() {
            var study = study(applicant);
            recalculate(inspector, study, example);

            var page = host.signedIn("applicant").get(study + "/recalculations");

            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("recalculations/"), page.body());
            assertTrue(!page.body().contains("name=\"adjustments\""), page.body());
        }

        @Test
        void anAdjustmentOfAValueThatDoesNotExistIsNamed() {
            var study = study(applicant);
            var browser = host.signedIn("inspector");

            var sent = browser.post(
                    study + "/recalculations",
                    "formToken=" + browser.formToken() + "&reason=x&adjustments=" + encoded("nothing = 1 kWh"));

            assertEquals(422, sent.statusCode());
            assertTrue(sent.body().contains("nothing"), sent.body());
        }
    }

    /** The example with a second source of the same amount for everything that needs one. */
    private static String crossChecked(String study) {
        var result = json(get(applicant, study + "/result"));
        var checks = new StringBuilder();
        result.get("sources").forEach(source -> {
            if (source.get("key").asBoolean() && source.get("sources").size() == 1) {
                checks.append(",{\"input\":\"")
                        .append(text(source, "input"))
                        .append("\",\"source\":\"second record\",\"value\":\"")
                        .append(source.at("/sources/0/value").asText())
                        .append("\"}");
            }
        });
        return example.replace("\"crossChecks\":[", "\"crossChecks\":[" + checks.substring(1) + ",");
    }

    private static String study(String owner) {
        return "/studies/" + text(json(post(owner, "/studies", example)), "id");
    }

    private static HttpResponse<String> recalculate(String bearer, String study, String body) {
        return post(bearer, study + "/recalculations?reason=meter", body);
    }

    private static HttpResponse<String> accept(String bearer, String study, JsonNode made) {
        return post(bearer, study + "/recalculations/" + text(made, "id") + "/accept", "{\"explanation\":\"\"}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText();
    }

    private static HttpResponse<String> get(String bearer, String path) {
        return program.get("/api/v1" + path, "Authorization", bearer);
    }

    private static HttpResponse<String> post(String bearer, String path, String body) {
        return program.send(program.request("/api/v1" + path, "Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }
}
