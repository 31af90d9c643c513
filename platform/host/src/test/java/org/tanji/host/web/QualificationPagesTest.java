package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Qualifications on pages and for programs, on a demonstration store. */
class QualificationPagesTest {

    private static final String ALL = "/api/v1/qualifications";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static RunningHost host;
    private static String planner;

    @BeforeAll
    static void start() {
        host = RunningHost.start(data, new TickingClock());
        planner = host.browser().bearer("planner", host.password());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void theDemonstrationSaysThatItsQualificationsAreExamples() throws Exception {
        var all = JSON.readTree(get(ALL).body());

        assertFalse(all.isEmpty());
        all.forEach(one -> assertTrue(
                one.get("example").asBoolean() || one.get("evidence").asText().startsWith("test")));
        assertTrue(host.signedIn("planner").get("/qualifications").body().contains("示例"));
    }

    @Test
    void aRecordIsMadeSupersededAndWithdrawnByAProgram() throws Exception {
        var person = personOf("technical-reviewer");

        var made = post(ALL, finding(person, "2026-01-01", "2026-12-31", ""));
        var first = JSON.readTree(made.body()).get("id").asText();
        var later = post(ALL, finding(person, "2026-01-01", "2027-12-31", first));
        var second = JSON.readTree(later.body()).get("id").asText();
        var again = post(ALL, finding(person, "2026-01-01", "2028-12-31", first));
        var withdrawn = post(ALL + "/" + second + "/withdraw", "{\"reason\":\"test, left the body\"}");

        assertEquals(201, made.statusCode(), made.body());
        assertEquals(201, later.statusCode(), later.body());
        assertEquals(409, again.statusCode(), again.body());
        assertEquals(201, withdrawn.statusCode(), withdrawn.body());
        assertEquals(3, mine(JSON.readTree(get(ALL + "?person=" + person).body())));
    }

    @Test
    void aDayThatCannotBeReadIsRefusedWithWhatIsAllowed() throws Exception {
        var answer = post(ALL, finding(personOf("technical-reviewer"), "1 January", "2026-12-31", ""));

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("2026-12-31"), answer.body());
    }

    @Test
    void aPlannerRecordsOneOnThePage() throws Exception {
        var browser = host.signedIn("planner");
        var person = personOf("inspector");

        var answer = browser.post(
                "/qualifications",
                "formToken=" + browser.formToken() + "&supersedes=&person=" + person
                        + "&competence=decision-maker&area=PV06&validFrom=2026-01-01&validUntil=2026-06-30"
                        + "&evidence=test+of+the+page");
        var page = browser.get("/qualifications").body();
        var link = Pattern.compile("href=\"(/qualifications/[0-9a-f-]{36})\"").matcher(page);

        assertEquals("/qualifications", answer.headers().firstValue("Location").orElse(answer.body()));
        assertTrue(page.contains("test of the page"), page);
        assertTrue(link.find());
        assertEquals(200, browser.get(link.group(1)).statusCode());
    }

    private static String personOf(String competence) throws Exception {
        var all = JSON.readTree(get(ALL).body());
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("competence").asText().equals(competence))
                .filter(one -> one.get("example").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("person")
                .asText();
    }

    private static long mine(JsonNode history) {
        return StreamSupport.stream(history.spliterator(), false)
                .filter(one -> !one.get("example").asBoolean())
                .count();
    }

    private static String finding(String person, String from, String until, String supersedes) {
        var rest = supersedes.isEmpty() ? "" : ",\"supersedes\":\"" + supersedes + "\"";
        return "{\"person\":\"" + person + "\",\"competence\":\"technical-reviewer\",\"area\":\"submersible-pumps\","
                + "\"validFrom\":\"" + from + "\",\"validUntil\":\"" + until + "\",\"evidence\":\"test training\""
                + rest
                + "}";
    }

    private static HttpResponse<String> get(String path) {
        return host.browser().get(path, "Authorization", planner);
    }

    private static HttpResponse<String> post(String path, String body) {
        var browser = host.browser();
        return browser.send(browser.request(path, "Authorization", planner).POST(BodyPublishers.ofString(body)));
    }
}
