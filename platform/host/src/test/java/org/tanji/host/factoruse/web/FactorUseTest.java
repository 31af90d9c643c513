package org.tanji.host.factoruse.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.web.RunningHost;
import org.tanji.host.web.TickingClock;

class FactorUseTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GRID = "EL.CN.CFP.2024.NAT";
    private static final String PUMP = "cts-pcec-20";

    @TempDir
    static Path data;

    private static RunningHost host;
    private static RunningHost.Browser program;
    private static String applicant;
    private static String inspector;
    private static String study;

    @BeforeAll
    static void start() {
        host = RunningHost.startWithFamilies(data, new TickingClock());
        program = host.browser();
        applicant = program.bearer("applicant", host.password());
        inspector = program.bearer("inspector", host.password());
        var example = get(inspector, "/api/v1/methods/" + PUMP + "/example").body();
        study = json(program.send(program.request("/api/v1/studies", "Authorization", inspector)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(example))))
                .get("id")
                .asText();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aFactorIsShownWholeWithItsHistoryInBothLanguages() {
        var english = inspector("en").get("/factors/" + GRID);
        var chinese = inspector("zh").get("/factors/" + GRID);

        assertEquals(200, english.statusCode());
        assertTrue(english.body().contains("0.5777"), english.body());
        assertTrue(english.body().contains("EL.CN.CFP.2023.NAT"), english.body());
        assertTrue(english.body().contains("Who and why"), english.body());
        assertTrue(english.body().contains("/studies/" + study), english.body());
        assertTrue(chinese.body().contains("修订人与理由"), chinese.body());
    }

    @Test
    void theHistoryBeginsWithTheLibraryOfTheFirstStart() {
        var history = json(get(applicant, "/api/v1/factors/" + GRID)).get("history");

        assertEquals(1, history.size());
        assertEquals("added", history.get(0).get("kind").asText());
        assertEquals("0.5777", history.get(0).get("after").get("value").asText());
    }

    @Test
    void anotherVintageIsCalculatedAnewForEveryStudyThatUsesIt() {
        var effect = json(get(inspector, "/api/v1/factors/" + GRID + "/effect?replacement=EL.CN.CFP.2023.NAT"));

        var moved = of(effect, study);
        assertEquals("0.5777", moved.get("usedValue").asText());
        assertTrue(new BigDecimal(moved.get("changePercent").asText()).signum() > 0, moved.toString());
        assertEquals("", moved.get("refused").asText());
    }

    @Test
    void thePageShowsTheSameEffect() {
        var page = inspector("en")
                .get("/factors/" + GRID + "?replacement=EL.CN.CFP.2023.NAT")
                .body();

        assertTrue(page.contains("With the other one"), page);
        assertTrue(page.matches("(?s).*\\+\\d+\\.\\d\\d %.*"), page);
    }

    @Test
    void anApplicantSeesNoStudyOfSomebodyElse() {
        var effect = get(applicant, "/api/v1/factors/" + GRID + "/effect?value=0.6");
        var page = host.signedIn("applicant").get("/factors/" + GRID);

        assertEquals(200, effect.statusCode());
        assertFalse(effect.body().contains(study), effect.body());
        assertFalse(page.body().contains(study), page.body());
    }

    @Test
    void whatIsNotAskedRightIsRefusedWithASentence() {
        assertEquals(422, get(inspector, "/api/v1/factors/" + GRID + "/effect").statusCode());
        assertEquals(
                422,
                get(inspector, "/api/v1/factors/" + GRID + "/effect?value=much").statusCode());
        assertEquals(404, get(inspector, "/api/v1/factors/NO.SUCH").statusCode());
        assertEquals(404, host.signedIn("inspector").get("/factors/NO.SUCH").statusCode());
    }

    /** A browser remembers the language that was asked for once. */
    private static RunningHost.Browser inspector(String language) {
        var browser = host.signedIn("inspector");
        browser.get("/factors?language=" + language);
        return browser;
    }

    private static JsonNode of(JsonNode effect, String id) {
        for (var one : effect.get("studies")) {
            if (one.get("study").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(effect.toString());
    }

    private static HttpResponse<String> get(String bearer, String path) {
        return program.get(path, "Authorization", bearer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }
}
