package org.tanji.host.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

/** The whole matrix of roles and routes, its page, and the ways around it. */
class RoleMatrixTest {

    private static final Path PAGE = Path.of("../docs/roles.md");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @TempDir
    static Path data;

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = RunningHost.start(data, new TickingClock());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void thePageTellsWhatIsServed() throws IOException {
        var matrix = RoleMatrix.of(host.routes());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/role-matrix.md"), matrix, UTF_8);
        if (Boolean.getBoolean("golden.approve")) {
            Files.writeString(PAGE, matrix, UTF_8);
        }

        assertEquals(Files.readString(PAGE, UTF_8), matrix, "a route is new or has changed hands: approve roles.md");
    }

    @Test
    void anAuditorChangesNothing() {
        var wrong = host.routes().stream()
                .filter(route -> !EnumSet.of(Route.Effect.READS, Route.Effect.OWN_ACCOUNT)
                        .contains(route.effect()))
                .filter(route -> route.allows(Role.AUDITOR))
                .map(RoleMatrixTest::name)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
    void whoeverEvaluatesHasNoRouteThatDecides() {
        var wrong = host.routes().stream()
                .filter(route -> route.path().contains("/steps/decision.") && route.allows(Role.INSPECTOR))
                .map(RoleMatrixTest::name)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNotListedIsNotServedToAnybody() {
        var listed = host.routes().stream().map(RoleMatrixTest::name).collect(Collectors.toCollection(TreeSet::new));
        var browser = host.signedIn("system-administrator");
        var token = browser.formToken();
        var wrong = new ArrayList<String>();

        for (var path : host.routes().stream().map(Route::path).distinct().toList()) {
            for (var method : METHODS) {
                if (!listed.contains(method + " " + path)) {
                    var status = call(browser, method, filled(path), token).statusCode();
                    // A literal of one path can be the parameter of another, which then answers for itself.
                    var answersForAnother = listed.stream().anyMatch(other -> matches(other, method, filled(path)));
                    if (status != 404 && status != 405 && !answersForAnother) {
                        wrong.add(method + " " + path + ": " + status);
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noSpellingOfAnAddressGoesAroundTheDoor() {
        var stranger = host.browser();
        var applicant = host.signedIn("applicant");
        var wrong = new ArrayList<String>();

        for (var route : host.routes()) {
            if (route.access() instanceof Access.SignedIn
                    && route.method().name().equals("GET")) {
                for (var spelling : spellings(filled(route.path()))) {
                    check(stranger, spelling, wrong);
                    if (!route.allows(Role.APPLICANT)) {
                        check(applicant, spelling, wrong);
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noHeaderGoesAroundTheDoor() {
        var headers = new String[][] {
            {"X-Original-URL", "/sign-in"},
            {"X-Rewrite-URL", "/sign-in"},
            {"X-HTTP-Method-Override", "GET"},
            {"X-Forwarded-For", "127.0.0.1"},
            {"Authorization", "Bearer none"},
            {"Authorization", "Basic c3lzdGVtLWFkbWluaXN0cmF0b3I6"},
            {"Cookie", "tanji_session=none"},
            {"X-Remote-User", "system-administrator"}
        };
        var wrong = new ArrayList<String>();

        for (var route : host.routes()) {
            if (route.access() instanceof Access.SignedIn) {
                for (var header : headers) {
                    var request = host.browser()
                            .request(filled(route.path()), header)
                            .method(route.method().name(), BodyPublishers.noBody());
                    var answer = host.browser().send(request);
                    if (!isShut(answer)) {
                        wrong.add(name(route) + " with " + header[0] + ": " + answer.statusCode());
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noFormFromElsewhereGoesThroughWithTheCookieOfAnybody() {
        var browser = host.signedIn("system-administrator");
        var wrong = new ArrayList<String>();

        for (var route : host.routes()) {
            if (!route.method().name().equals("GET") && route.allows(Role.SYSTEM_ADMINISTRATOR)) {
                for (var token : List.of("", "none", "0".repeat(64))) {
                    var status = call(browser, route.method().name(), filled(route.path()), token)
                            .statusCode();
                    if (status != 403) {
                        wrong.add(name(route) + ": " + status);
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static void check(RunningHost.Browser browser, String spelling, List<String> wrong) {
        var answer = browser.get(spelling);
        if (answer.statusCode() < 300 || answer.statusCode() >= 500) {
            wrong.add(spelling + ": " + answer.statusCode());
        }
    }

    /** The same address, as proxies, browsers and attackers write it. */
    private static List<String> spellings(String path) {
        return List.of(
                path + "/",
                path + "//",
                "/" + path,
                path.toUpperCase(Locale.ROOT),
                path + ";x=1",
                path.replaceFirst("/([a-z])", "/;x/$1"),
                "/sign-in/.." + path,
                "/sign-in/%2e%2e" + path,
                "/assets/.." + path,
                path + "%2f",
                path + "%20",
                path + ".json",
                path + "?language=en&role=system-administrator",
                path + "?_method=GET&access=everybody");
    }

    private static boolean isShut(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 401
                || answer.statusCode() == 405
                || answer.statusCode() == 400
                || (answer.statusCode() == 303 && location.startsWith("/sign-in"));
    }

    private static HttpResponse<String> call(RunningHost.Browser browser, String method, String path, String token) {
        var request = token.isEmpty() ? browser.request(path) : browser.request(path, "X-Form-Token", token);
        return browser.send(request.method(method, BodyPublishers.noBody()));
    }

    private static boolean matches(String listed, String method, String path) {
        var pattern = Pattern.quote(listed).replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q");
        return (method + " " + path).matches(pattern);
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[a-z]+}", "none");
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
