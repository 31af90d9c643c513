package org.tanji.host.quantification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
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

class StudiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUMP = "cts-pcec-20";

    @TempDir
    static Path data;

    private static RunningHost host;
    private static RunningHost.Browser program;
    private static String applicant;
    private static String inspector;
    private static String example;

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
    class AKeptStudy {

        @Test
        void hasTheDigitsOfAQuantificationThatIsNotKept() {
            var study = json(post(applicant, "/studies", example));

            var kept = get(applicant, "/studies/" + study.get("id").asText() + "/result");
            var alone = post(applicant, "/quantify", example);

            assertEquals(200, alone.statusCode());
            assertEquals(alone.body(), kept.body());
        }

        @Test
        void comesOutTheSameWhenItIsRecomputed() {
            var study = json(post(applicant, "/studies", example));

            var again = json(post(applicant, "/studies/" + study.get("id").asText() + "/recompute", ""));

            assertTrue(again.get("identical").asBoolean(), again.toString());
        }

        @Test
        void keepsTheOldVersionWhenNewDataCome() {
            var address = "/studies/"
                    + json(post(applicant, "/studies", example)).get("id").asText();

            var second = json(post(
                    applicant, address + "/versions", example.replace("\"cradle-to-gate\"", "\"cradle-to-site\"")));

            assertEquals(2, second.get("version").asInt());
            assertEquals("cradle-to-site", second.get("boundary").asText());
            assertEquals(
                    "cradle-to-gate",
                    json(get(applicant, address + "?version=1")).get("boundary").asText());
            assertEquals(2, json(get(applicant, address + "/versions")).size());
        }

        @Test
        void canBeReadAsAWorkbookThatGivesTheSameResult() {
            var address = "/api/v1/studies/"
                    + json(post(applicant, "/studies", example)).get("id").asText();
            var workbook = program.download(address + "/activity-data.xlsx", "Authorization", applicant)
                    .body();

            var again = program.send(program.request("/api/v1/quantify?method=" + PUMP, "Authorization", applicant)
                    .POST(BodyPublishers.ofByteArray(workbook)));

            var first = json(program.get(address + "/result", "Authorization", applicant));
            assertEquals(
                    first.at("/footprint/value").asText(),
                    json(again).at("/footprint/value").asText());
        }

        @Test
        void yieldsTheReportAsPdfAndDocx() {
            var address = "/api/v1/studies/"
                    + json(post(applicant, "/studies", example)).get("id").asText();

            var pdf = program.download(address + "/report.pdf", "Authorization", applicant)
                    .body();
            var docx = program.download(address + "/report.docx", "Authorization", applicant)
                    .body();

            assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            assertEquals("PK", new String(docx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Nested
    class SomebodyElsesStudy {

        @Test
        void isNotThereForAnApplicant() {
            var address = "/studies/"
                    + json(post(inspector, "/studies", example)).get("id").asText();

            assertEquals(404, get(applicant, address).statusCode());
            assertEquals(404, get(applicant, address + "/result").statusCode());
            assertEquals(404, post(applicant, address + "/versions", example).statusCode());
            assertFalse(get(applicant, "/studies").body().contains(address.substring(9)));
        }

        @Test
        void isOpenToTheInspectionTeam() {
            var address = "/studies/"
                    + json(post(applicant, "/studies", example)).get("id").asText();

            assertEquals(200, get(inspector, address).statusCode());
        }
    }

    @Nested
    class ARequestThatIsSentTwice {

        @Test
        void actsOnce() {
            var first = json(post(applicant, "/studies", example, "Idempotency-Key", "once"));

            var second = json(post(applicant, "/studies", example, "Idempotency-Key", "once"));

            assertEquals(first, second);
            assertEquals(
                    1,
                    json(get(applicant, "/studies/" + first.get("id").asText() + "/versions"))
                            .size());
        }

        @Test
        void isRefusedWhenItIsAnotherRequest() {
            post(applicant, "/studies", example, "Idempotency-Key", "other");

            var answer = post(applicant, "/studies", example + " ", "Idempotency-Key", "other");

            assertEquals(422, answer.statusCode());
        }
    }

    @Nested
    class WrongData {

        @Test
        void areRefusedWithEveryCellAndNothingIsKept() {
            var before = json(get(applicant, "/studies")).size();
            var workbook = program.download("/api/v1/methods/" + PUMP + "/template.xlsx", "Authorization", applicant);
            var id = json(post(applicant, "/studies", example)).get("id").asText();
            var filled = program.download("/api/v1/studies/" + id + "/activity-data.xlsx", "Authorization", applicant);

            var answer = program.send(program.request(
                            "/api/v1/studies?method=" + PUMP, "Authorization", applicant, "Accept-Language", "zh")
                    .POST(BodyPublishers.ofByteArray(BrokenWorkbook.of(filled.body()))));

            assertEquals(200, workbook.statusCode());
            assertEquals(422, answer.statusCode());
            var problems = json(answer).get("problems");
            assertTrue(problems.size() > 5, answer.body());
            assertTrue(problems.get(0).get("place").asText().matches(".+!D\\d+"), answer.body());
            assertEquals(before + 1, json(get(applicant, "/studies")).size());
        }

        @Test
        void neverShowATraceOfTheProgram() {
            var answer = post(applicant, "/quantify?method=" + PUMP, "{\"format\":");

            assertEquals(422, answer.statusCode());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
    }

    private static HttpResponse<String> get(String bearer, String path) {
        return program.get("/api/v1" + path, "Authorization", bearer);
    }

    private static HttpResponse<String> post(String bearer, String path, String body, String... headers) {
        var request = program.request("/api/v1" + path, "Authorization", bearer);
        return program.send((headers.length == 0 ? request : request.headers(headers))
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
