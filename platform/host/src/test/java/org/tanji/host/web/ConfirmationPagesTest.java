package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons of methods on the page and for programs, with the shipped families. */
class ConfirmationPagesTest {

    private static final String ALL = "/api/v1/confirmations";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static RunningHost host;
    private static String administrator;

    @BeforeAll
    static void start() {
        host = RunningHost.startWithFamilies(data, new TickingClock());
        administrator = host.browser().bearer("family-administrator", host.password());
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aComparisonMadeByAProgramMakesExactlyThatMethodConfirmed() throws Exception {
        var plugin = method("cts-pcec-20").get("plugin").asText();

        var made = post(comparison("cts-pcec-20", plugin, "2026-02-27"));
        var after = method("cts-pcec-20");

        assertEquals(201, made.statusCode(), made.body());
        assertEquals("confirmed", after.get("status").asText());
        assertEquals("example copy", after.at("/confirmation/textCopy").asText());
        assertEquals(plugin, after.at("/confirmation/plugin").asText());
        assertTrue(StreamSupport.stream(all().spliterator(), false)
                .anyMatch(one -> one.get("status").asText().equals("draft") && !one.has("confirmation")));
    }

    @Test
    void aComparisonOfAnotherBuildIsRefused() throws Exception {
        var answer = post(comparison("cts-pcec-20", "ab".repeat(32), "2026-02-27"));

        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                "OTHER_PLUGIN_LOADED", JSON.readTree(answer.body()).get("code").asText());
    }

    @Test
    void aDayThatHasNotComeIsRefused() throws Exception {
        var plugin = method("cts-pcec-20").get("plugin").asText();

        var answer = post(comparison("cts-pcec-20", plugin, "2026-03-02"));

        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                "COMPARED_IN_FUTURE", JSON.readTree(answer.body()).get("code").asText());
    }

    @Test
    void theFamilyAdministratorRecordsOneOnThePage() throws Exception {
        var browser = host.signedIn("family-administrator");
        var other = StreamSupport.stream(all().spliterator(), false)
                .filter(one -> !one.get("method").asText().equals("cts-pcec-20"))
                .findFirst()
                .orElseThrow();

        var answer = browser.post(
                "/confirmations",
                "formToken=" + browser.formToken() + "&method="
                        + other.get("method").asText() + "&plugin="
                        + other.get("plugin").asText()
                        + "&textCopy=copy+of+the+page&comparedBy=example+name&comparedOn=2026-02-28");
        var page = browser.get("/confirmations").body();

        assertEquals("/confirmations", answer.headers().firstValue("Location").orElse(answer.body()));
        assertTrue(page.contains("copy of the page"), page);
        assertTrue(page.contains("chip-good"), page);
    }

    @Test
    void anAuditorReadsThePageWithoutAForm() {
        var page = host.signedIn("auditor").get("/confirmations").body();

        assertTrue(page.contains("href=\"/confirmations\""), page);
        assertFalse(page.contains("name=\"textCopy\""), page);
    }

    @Test
    void anApplicantIsNotLedToThePage() {
        var browser = host.signedIn("applicant");

        assertEquals(403, browser.get("/confirmations").statusCode());
        assertFalse(browser.get("/products").body().contains("href=\"/confirmations\""));
    }

    private static JsonNode all() throws Exception {
        var answer = host.browser().get(ALL, "Authorization", administrator);
        return JSON.readTree(answer.body());
    }

    private static JsonNode method(String id) throws Exception {
        return StreamSupport.stream(all().spliterator(), false)
                .filter(one -> one.get("method").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String comparison(String method, String plugin, String day) {
        return "{\"method\":\"" + method + "\",\"plugin\":\"" + plugin + "\",\"textCopy\":\"example copy\","
                + "\"comparedBy\":\"example name\",\"comparedOn\":\"" + day + "\"}";
    }

    private static HttpResponse<String> post(String body) {
        var browser = host.browser();
        return browser.send(browser.request(ALL, "Authorization", administrator).POST(BodyPublishers.ofString(body)));
    }
}
