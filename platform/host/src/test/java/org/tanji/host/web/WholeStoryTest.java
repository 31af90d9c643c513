package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

/** One case from the application to the certificate, by everybody who has a part in it, through the REST interface. */
class WholeStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KEY_DATUM = Pattern.compile("([a-z_]+(?:\\[\\d+]\\.[a-z_]+)?) \\[[\\d.E-]+ %]");
    private static final Pattern ROW = Pattern.compile("([a-z_]+)\\[(\\d+)]\\.([a-z_]+)");

    @TempDir
    static Path folder;

    private static RunningHost host;
    private static RunningHost.Browser browser;

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private String at = "";

    @BeforeAll
    static void start() {
        host = RunningHost.startWithFamilies(folder, new TickingClock());
        browser = host.browser();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @Proves({Clause.EIGHT_STEPS, Clause.PUBLIC_LOOK_UP})
    void aCaseWalksFromTheApplicationToTheCertificateThatAnybodyFinds() throws IOException {
        var study = keptExample();
        apply(study);
        review();
        plan();
        inspect();
        verify(study);
        decide();

        refused("certificate-administrator", "certificate.issue", "METHOD_NOT_CONFIRMED", """
                {"unit": "u1", "noteZh": "", "noteEn": ""}""");
        confirmMethod();
        take("certificate-administrator", "certificate.issue", """
                {"unit": "u1", "noteZh": "", "noteEn": ""}""");

        assertEquals("CERTIFIED", get("auditor", at).path("stage").asText());
        var number = "PCEC-PCF-PV11-2026-000001-R0";
        var found = JSON.readTree(browser.get("/api/v1/certificates/" + number).body());
        assertEquals("valid", found.at("/state/kind").asText());
        assertEquals("QYB-EX150", found.at("/certificate/product/model").asText());
        assertTrue(browser.get("/certificates/" + number).body().contains("5290 kgCO2e"));
    }

    /** The applicant's own study; its data are those of the worked example. */
    private String keptExample() throws IOException {
        var example = get("applicant", "/api/v1/methods/cts-pcec-20/example");
        var kept = post("applicant", "/api/v1/studies", example.toString());
        assertEquals(201, kept.statusCode(), kept.body());
        return JSON.readTree(kept.body()).path("id").asText();
    }

    private void apply(String study) throws IOException {
        var opened = post("applicant", "/api/v1/cases/steps/application.open", """
                {"applicant": {"name": "Example maker", "address": "Example road 1", "licence": "EXAMPLE-1"},
                 "trade": "MAKER", "producerIsApplicant": true, "producer": {"name": "", "address": "", "licence": ""},
                 "factoryIsProducer": true, "factory": {"name": "", "address": "", "licence": ""},
                 "design": "OWN", "designNote": "Own design", "contact": "Example manager",
                 "products": [{"product": "submersible-pump", "model": "QYB-EX150", "specification": "",
                               "site": "Example road 1", "study": "STUDY"}]}""".replace("STUDY", study));
        assertEquals(201, opened.statusCode(), opened.body());
        at = "/api/v1/cases/" + JSON.readTree(opened.body()).path("case").asText();
        var declared = """
                {"truthful": true, "signatory": "Example manager", "office": "Manager"}""";
        refused("applicant", "application.submit", "LICENCES_MISSING", declared);
        var file = file("applicant");
        for (var item : new String[] {
            "business-licences", "organisation-chart", "process-flow", "materials-list", "operating-instructions"
        }) {
            take("applicant", "application.handIn", """
                    {"items": [{"item": "ITEM", "files": ["FILE"], "remark": ""}]}""".replace("ITEM", item).replace("FILE", file));
        }
        take("applicant", "application.submit", declared);
    }

    private void review() throws IOException {
        var file = file("application-reviewer");
        var met = "{\"verdict\": \"MET\", \"grounds\": \"Complete and sound\"}";
        var clear = "{\"source\": \"Example register\", \"on\": \"2026-03-01\", \"found\": \"CLEAR\", \"evidence\": [\""
                + file + "\"]}";
        take("application-reviewer", "application.review", """
                {"complete": MET, "capable": MET, "informed": MET, "sites": "MET", "boundary": "MET", "materials": "MET",
                 "closure": CLEAR, "offenders": CLEAR}""".replace(": MET", ": " + met)
                .replace("CLEAR", clear));
        take("application-reviewer", "application.accept", "{}");
        take("application-reviewer", "application.signContract", """
                {"on": "2026-03-01", "forBody": "Example body", "forApplicant": "Example manager", "contract": "FILE"}""".replace("FILE", file));
    }

    private void plan() throws IOException {
        take("planner", "planning.appointTeam", """
                {"from": "2026-03-01", "until": "2026-03-02",
                 "members": [{"login": "inspector", "function": "LEADER"}]}""");
        take("inspector", "planning.declareInterest", """
                {"interest": false, "what": "", "consultedUntil": ""}""");
        take("planner", "planning.sendPlan", """
                {"purpose": "Certification", "basis": "GB/T 24067-2024", "scope": "Pumps at Example road 1",
                 "employees": 80, "personDays": "2", "reason": ""}""");
        take("applicant", "planning.acknowledgePlan", "{\"remark\": \"\"}");
    }

    private void inspect() throws IOException {
        take("inspector", "inspection.begin", """
                {"producing": true, "production": "Line 1 runs", "boundary": [], "evidence": ["FILE"]}""".replace("FILE", file("inspector")));
        var findings = JSON.createArrayNode();
        for (var item : itemsToInspect()) {
            findings.addObject()
                    .put("item", item)
                    .put("verdict", "CONFORM")
                    .put("stated", stated(item))
                    .put("note", "Seen")
                    .putArray("evidence");
        }
        take(
                "inspector",
                "inspection.record",
                JSON.createObjectNode().set("findings", findings).toString());
        take("inspector", "inspection.drawSample", """
                {"unit": "u1", "products": ["EX-1", "EX-2", "EX-3"], "size": 1}""");
        take("inspector", "inspection.checkConsistency", """
                {"unit": "u1", "checks": [
                  {"subject": "IDENTITY", "finding": "CONFORM", "note": "Same", "evidence": []},
                  {"subject": "DATA", "finding": "CONFORM", "note": "Same", "evidence": []},
                  {"subject": "CONFIRMED_PRODUCT", "finding": "CONFORM", "note": "Same", "evidence": []}]}""");
        take("inspector", "inspection.end", "{}");
        take("inspector", "inspection.conclude", """
                {"conclusion": "PASSED", "ability": "Able", "consistency": "Consistent", "grounds": ""}""");
        take("inspector", "inspection.writeReport", "{\"summary\": \"All conforms\"}");
        take("inspector", "inspection.signReport", "{}");
    }

    /** As the step itself asks for them: all that is still open for this boundary. */
    private List<String> itemsToInspect() throws IOException {
        var refusal = post("inspector", at + "/steps/inspection.end", "{}").body();
        var detail = JSON.readTree(refusal).path("detail").asText();
        var list = detail.substring(detail.indexOf(": ") + 2, detail.indexOf(" (clause"));
        return List.of(list.split(", "));
    }

    private static String stated(String item) {
        return switch (item) {
            case "2.3" -> "5";
            case "12a" -> "2026-01-15";
            case "1.1" -> "Example manager";
            default -> "Example";
        };
    }

    private void verify(String study) throws IOException {
        var file = file("inspector");
        take("inspector", "verification.reviewDocuments", """
                {"conforms": true, "findings": "Complete", "files": ["FILE"]}""".replace("FILE", file));
        take("inspector", "verification.verifySite", """
                {"site": "Example road 1", "way": "ON_SITE", "reason": "", "means": "", "from": "2026-03-01",
                 "to": "2026-03-01", "evidence": ["FILE"]}""".replace("FILE", file));
        take("inspector", "verification.recordQualities", """
                {"unit": "u1", "time": "Seen", "geography": "Seen", "technology": "Seen", "completeness": "Seen",
                 "accuracy": "Seen", "consistency": "Seen", "reproducibility": "Seen", "sources": "Seen",
                 "uncertainty": "Seen"}""");
        var subject = "{\"verdict\": \"CONFORMS\", \"finding\": \"Conforms\", \"seen\": \"Records\", \"evidence\": []}";
        take("inspector", "verification.concludeSubjects", """
                {"unit": "u1", "functionalUnit": S, "boundary": S, "collection": S, "allocation": S, "cutOff": S,
                 "quality": S}""".replace(": S", ": " + subject));
        recalculate(study);
        take("inspector", "verification.takeFigure", "{\"unit\": \"u1\"}");
        judgeKeyData();
        take("inspector", "verification.conclude", """
                {"conclusion": "POSITIVE", "reasons": "As examined", "recommendations": ""}""");
        take("inspector", "verification.writeReport", "{\"companions\": []}");
        confirmPassword("inspector");
        take("inspector", "verification.signReport", "{\"read\": true}");
    }

    /** The example has one source for each datum, which does not do; the team states a second one beside each. */
    private void recalculate(String study) throws IOException {
        var data = (ObjectNode) get("inspector", "/api/v1/methods/cts-pcec-20/example");
        var blocked = accept(study, data);
        assertEquals(409, blocked.statusCode(), blocked.body());
        var checks = data.withArrayProperty("crossChecks");
        var keys =
                KEY_DATUM.matcher(JSON.readTree(blocked.body()).path("detail").asText());
        while (keys.find()) {
            checks.addObject()
                    .put("input", keys.group(1))
                    .put("source", "Second source (example)")
                    .put("value", value(data, keys.group(1)));
        }
        var accepted = accept(study, data);
        assertEquals(200, accepted.statusCode(), accepted.body());
    }

    private HttpResponse<String> accept(String study, JsonNode data) throws IOException {
        var all = "/api/v1/studies/" + study + "/recalculations";
        var made = post("inspector", all + "?reason=Recalculated", data.toString());
        assertEquals(201, made.statusCode(), made.body());
        var id = JSON.readTree(made.body()).path("id").asText();
        return post("inspector", all + "/" + id + "/accept", "{\"explanation\": \"\"}");
    }

    private static String value(JsonNode data, String path) {
        var row = ROW.matcher(path);
        var found = row.matches()
                ? data.at("/tables/" + row.group(1) + "/" + (Integer.parseInt(row.group(2)) - 1) + "/" + row.group(3))
                : data.at("/values/" + path);
        return found.isObject() ? found.path("value").asText() : found.asText();
    }

    private void judgeKeyData() throws IOException {
        var refusal = post("inspector", at + "/steps/verification.conclude", """
                {"conclusion": "POSITIVE", "reasons": "As examined", "recommendations": ""}""");
        var detail = JSON.readTree(refusal.body()).path("detail").asText();
        var list = detail.substring(detail.indexOf("yet: ") + 5, detail.indexOf(" (clause"));
        var form = JSON.createObjectNode().put("unit", "u1");
        var findings = form.putArray("data");
        for (var path : list.split(", ", -1)) {
            findings.addObject()
                    .put("path", path)
                    .put("verdict", "ACCEPTED")
                    .put("corrected", "")
                    .put("seen", "Records (example)")
                    .put("remark", "");
        }
        take("inspector", "verification.verifyDatum", form.toString());
    }

    private void decide() throws IOException {
        take("planner", "decision.assign", """
                {"reviewer": "technical-reviewer", "decider": "decision-maker", "reason": ""}""");
        confirmPassword("technical-reviewer");
        take("technical-reviewer", "decision.review", """
                {"documents": "Complete", "inspection": "Passed", "verification": "Positive",
                 "recommendation": "GRANT", "reasons": "All conform", "noInterest": true}""");
        confirmPassword("decision-maker");
        take("decision-maker", "decision.decide", """
                {"outcome": "GRANTED", "reasons": "Follows the review", "corrections": "", "noInterest": true}""");
    }

    private void confirmMethod() throws IOException {
        for (var method : get("family-administrator", "/api/v1/confirmations")) {
            if (method.path("method").asText().equals("cts-pcec-20")) {
                var recorded = post("family-administrator", "/api/v1/confirmations", """
                        {"method": "cts-pcec-20", "plugin": "SHA", "textCopy": "Example copy",
                         "comparedBy": "Example expert", "comparedOn": "2026-02-20"}""".replace(
                                "SHA", method.path("plugin").asText()));
                assertEquals(201, recorded.statusCode(), recorded.body());
            }
        }
    }

    private void confirmPassword(String role) {
        var answer = post(role, "/api/v1/tokens/current/confirmation", "{\"password\": \"" + host.password() + "\"}");
        assertEquals(204, answer.statusCode(), answer.body());
    }

    private String file(String role) throws IOException {
        var answer = post(role, at + "/files?name=example.pdf", "Example");
        assertEquals(201, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private void take(String role, String step, String form) throws IOException {
        var answer = post(role, at + "/steps/" + step, form);
        assertEquals(201, answer.statusCode(), step + ": " + answer.body());
    }

    private void refused(String role, String step, String code, String form) throws IOException {
        var answer = post(role, at + "/steps/" + step, form);
        var problem = JSON.readTree(answer.body());
        assertEquals(409, answer.statusCode(), step + ": " + answer.body());
        assertEquals(code, problem.path("code").asText());
        assertTrue(problem.hasNonNull("clause"), answer.body());
    }

    private JsonNode get(String role, String path) throws IOException {
        var answer = browser.get(path, "Authorization", bearer(role), "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String role, String path, String body) {
        var request = browser.request(
                        path, "Authorization", bearer(role), "Accept-Language", "en", "If-Match", version())
                .POST(BodyPublishers.ofString(body));
        return browser.send(request);
    }

    /** Of the case as it is now; before there is one, nobody looks at it. */
    private String version() {
        if (at.isEmpty()) {
            return "0";
        }
        var etag = browser.get(at, "Authorization", bearer("auditor")).headers().firstValue("ETag");
        return etag.orElseThrow();
    }

    private String bearer(String role) {
        tokens.computeIfAbsent(role, login -> browser.bearer(login, host.password()));
        return Objects.requireNonNull(tokens.get(role));
    }
}
