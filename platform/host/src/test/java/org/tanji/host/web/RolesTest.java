package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.identity.Role;

/** Every route with every role, straight from the table that is served. */
class RolesTest {

    /** Whoever adds a line here opens something to the whole network. */
    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(
            "GET /",
            "GET /healthz",
            "GET /certificates",
            "GET /certificates/{number}",
            "GET /api/v1/certificates/{number}",
            "GET /sign-in",
            "POST /sign-in",
            "POST /api/v1/tokens",
            "GET /api/v1/openapi.json");

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
    void onlyTheListedRoutesAreOpenToEverybody() {
        var open = new TreeSet<String>();
        host.routes().stream()
                .filter(route -> route.access() instanceof Access.Everybody)
                .forEach(route -> open.add(route.method() + " " + route.path()));

        assertEquals(new TreeSet<>(OPEN_TO_EVERYBODY), open);
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        var wrong = new ArrayList<String>();

        for (var route : host.routes()) {
            if (route.access() instanceof Access.SignedIn) {
                var answer = call(host.browser(), route, "");
                var refused = route.path().startsWith("/api/")
                        ? answer.statusCode() == 401
                        : answer.statusCode() == 303
                                && answer.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .startsWith("/sign-in");
                if (!refused) {
                    wrong.add(route.method() + " " + route.path() + ": " + answer.statusCode());
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @TestFactory
    Stream<DynamicTest> eachRoleGetsInExactlyWhereItsRoutesSaySo() {
        return Role.ofAccounts().stream()
                .map(role -> DynamicTest.dynamicTest(role.key(), () -> assertEquals(List.of(), wrongAnswers(role))));
    }

    @Test
    void anUnknownRouteAnswersWithoutATrace() {
        var answer = host.browser().get("/api/v1/nothing");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    private static List<String> wrongAnswers(Role role) {
        var browser = host.signedIn(role.key());
        var token = browser.formToken();
        var wrong = new ArrayList<String>();
        for (var route : host.routes()) {
            var ends = route.path().equals("/sign-out") || route.path().endsWith("/tokens/current");
            if (ends) {
                continue;
            }
            var answer = call(browser, route, token);
            var letIn = answer.statusCode() != 401 && !isRefusalOfTheRole(answer);
            if (letIn != route.allows(role)) {
                wrong.add(route.method() + " " + route.path() + ": " + answer.statusCode());
            }
            if (answer.statusCode() >= 500) {
                wrong.add(route.method() + " " + route.path() + " fails: " + answer.statusCode());
            }
        }
        return wrong;
    }

    private static boolean isRefusalOfTheRole(HttpResponse<String> answer) {
        return answer.statusCode() == 403 && answer.body().contains("您的角色");
    }

    private static HttpResponse<String> call(RunningHost.Browser browser, Route route, String token) {
        var path = route.path().replaceAll("\\{[a-z]+}", "none");
        var request = browser.request(path, "X-Form-Token", token.isEmpty() ? "none" : token)
                .method(route.method().name(), BodyPublishers.noBody());
        return browser.send(request);
    }
}
