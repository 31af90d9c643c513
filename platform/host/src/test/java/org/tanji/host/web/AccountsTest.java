package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the outside: the administrator keeps them, everybody keeps their own. */
class AccountsTest {

    private static final Pattern ONCE = Pattern.compile("<code>([a-z0-9-]{19})</code>");
    private static final String OWN = "four words in the wind";

    @TempDir
    static Path data;

    private static final TickingClock CLOCK = new TickingClock();
    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = RunningHost.start(data, CLOCK);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Nested
    class ANewAccount {

        @Test
        void opensNothingButTheOwnPasswordUntilThatIsReplaced() {
            var once = once(create("newcomer", "inspector", ""));
            var browser = host.browser();
            browser.signIn("newcomer", once);

            var studies = browser.get("/studies");
            var own = browser.get("/account");
            replace(browser, once, OWN);

            assertEquals("/account", location(studies));
            assertEquals(200, own.statusCode());
            assertEquals(200, browser.get("/studies").statusCode());
        }

        @Test
        void opensNothingToAProgramEither() {
            var once = once(create("robot", "inspector", ""));
            var bearer = host.browser().bearer("robot", once);

            var answer = host.browser().get("/api/v1/studies", "Authorization", bearer, "Accept-Language", "en");

            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("PASSWORD_MUST_CHANGE"), answer.body());
        }

        @Test
        void isRefusedWhenItsLoginIsTakenOrCannotBeTyped() {
            assertEquals(409, create("planner", "inspector", "").statusCode());
            assertEquals(422, create("not ok", "inspector", "").statusCode());
            assertEquals(400, create("fine", "emperor", "").statusCode());
        }

        @Test
        void losesItsOneTimePasswordAfterAWeek() {
            var once = once(create("forgetful", "inspector", ""));

            CLOCK.pass(Duration.ofDays(8));

            assertTrue(host.browser().signIn("forgetful", once).body().contains("一次性密码"));
        }
    }

    @Nested
    class AnAuditor {

        @Test
        void needsALastDay() {
            assertEquals(422, create("visitor", "auditor", "").statusCode());
        }

        @Test
        void isShutOutOfSessionsAndSignInWhenThatDayIsOver() {
            var today = CLOCK.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
            var once = once(create("outsider", "auditor", today.toString()));
            var bearer = host.browser().bearer("outsider", once);
            var password = host.browser()
                    .send(host.browser()
                            .request("/api/v1/account/password", "Authorization", bearer)
                            .POST(json("{\"old\":\"" + once + "\",\"new\":\"" + OWN + "\"}")));
            var before = host.browser().get("/api/v1/studies", "Authorization", bearer);

            var midnight =
                    today.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
            CLOCK.pass(Duration.between(CLOCK.instant(), midnight));

            assertEquals(204, password.statusCode());
            assertEquals(200, before.statusCode());
            assertEquals(
                    401,
                    host.browser()
                            .get("/api/v1/studies", "Authorization", bearer)
                            .statusCode());
            assertTrue(host.browser().signIn("outsider", OWN).body().contains(today.toString()));
        }
    }

    @Nested
    class AClosedAccount {

        @Test
        void isSignedOutAtOnceAndStaysOut() {
            var browser = host.browser();
            browser.signIn("leaver", opened("leaver"));
            var administrator = host.signedIn("system-administrator");

            administrator.post(address(administrator, "leaver") + "/disable", "formToken=" + administrator.formToken());

            assertTrue(location(browser.get("/account")).startsWith("/sign-in"));
            assertEquals(403, host.browser().signIn("leaver", OWN).statusCode());
        }

        @Test
        void opensAgain() {
            opened("returner");
            var administrator = host.signedIn("system-administrator");
            var address = address(administrator, "returner");
            administrator.post(address + "/disable", "formToken=" + administrator.formToken());

            administrator.post(address + "/enable", "formToken=" + administrator.formToken());

            assertEquals(303, host.browser().signIn("returner", OWN).statusCode());
        }
    }

    @Nested
    class SomebodyWhoLostTheirPassword {

        @Test
        void getsANewOneForOneUseAndTheOldOneEnds() {
            opened("loser");
            var administrator = host.signedIn("system-administrator");

            var once = once(administrator.post(
                    address(administrator, "loser") + "/password", "formToken=" + administrator.formToken()));

            assertEquals(403, host.browser().signIn("loser", OWN).statusCode());
            assertEquals(303, host.browser().signIn("loser", once).statusCode());
        }
    }

    @Nested
    class Everybody {

        @Test
        void replacesTheirPasswordAndEndsTheirOtherSessionsByThat() {
            var old = opened("changer");
            var other = host.browser();
            other.signIn("changer", old);
            var browser = host.browser();
            browser.signIn("changer", old);

            var wrong = replace(browser, "not the old one", "another four words here");
            var common = replace(browser, old, "qwertyuiop");
            var right = replace(browser, old, "another four words here");

            assertEquals(403, wrong.statusCode());
            assertEquals(422, common.statusCode());
            assertEquals("/account?changed", location(right));
            assertEquals(200, browser.get("/account").statusCode());
            assertTrue(location(other.get("/account")).startsWith("/sign-in"));
            assertEquals(403, host.browser().signIn("changer", old).statusCode());
        }

        @Test
        void seesTheirSessionsAndEndsThemOneByOne() {
            var old = opened("watcher");
            var other = host.browser();
            other.signIn("watcher", old);
            var browser = host.browser();
            browser.signIn("watcher", old);
            var end = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{16}/end)\"");
            // All were opened at one moment, so their order is that of their random tokens.
            var others = end.matcher(browser.get("/account").body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertEquals(2, others.size());
            browser.post(others.get(0), "formToken=" + browser.formToken());
            assertFalse(browser.get("/account").body().contains(others.get(0)));
            browser.post(others.get(1), "formToken=" + browser.formToken());

            assertTrue(location(other.get("/account")).startsWith("/sign-in"));
            assertEquals(200, browser.get("/account").statusCode());
        }

        @Test
        void cannotEndTheSessionOfSomebodyElse() {
            var mine = host.signedIn("planner");
            var end = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{16}/end)\"");
            host.signedIn("planner");
            var address = end.matcher(mine.get("/account").body());
            assertTrue(address.find());
            var stranger = host.signedIn("applicant");

            var answer = stranger.post(address.group(1), "formToken=" + stranger.formToken());

            assertEquals(404, answer.statusCode());
        }
    }

    @Nested
    class KeepingAccounts {

        @Test
        void asksForThePasswordAgainAfterFiveMinutes() {
            opened("target");
            var administrator = host.signedIn("system-administrator");
            var disable = address(administrator, "target") + "/disable";
            var form = "formToken=" + administrator.formToken();

            CLOCK.pass(Duration.ofMinutes(6));
            var stale = administrator.post(disable, form);
            var wrong = administrator.post(disable, form + "&confirmPassword=wrong");
            var stillIn = host.browser().signIn("target", OWN.replace(" ", "+"));
            var right = administrator.post(disable, form + "&confirmPassword=" + host.password());

            assertTrue(stale.statusCode() == 403 && stale.body().contains("五分钟"), stale.body());
            assertEquals(403, wrong.statusCode());
            assertEquals(303, stillIn.statusCode());
            assertEquals(303, right.statusCode());
            assertEquals(
                    403, host.browser().signIn("target", OWN.replace(" ", "+")).statusCode());
        }

        @Test
        void locksWhoeverGuessesThePasswordInAnOpenSession() {
            var administrator = host.signedIn("system-administrator");
            var disable = address(administrator, "planner") + "/disable";
            var form = "formToken=" + administrator.formToken();
            CLOCK.pass(Duration.ofMinutes(6));

            for (int attempt = 0; attempt < 5; attempt++) {
                administrator.post(disable, form + "&confirmPassword=wrong");
            }
            var locked = administrator.post(disable, form + "&confirmPassword=" + host.password());
            CLOCK.pass(Duration.ofMinutes(16));

            assertTrue(locked.body().contains("15 分钟"), locked.body());
            assertEquals(303, host.browser().signIn("planner", host.password()).statusCode());
        }

        @Test
        void aProgramConfirmsInARequestOfItsOwn() {
            var bearer = host.browser().bearer("system-administrator", host.password());
            var confirmation = "/api/v1/tokens/current/confirmation";

            var wrong = post(confirmation, bearer, "{\"password\":\"wrong\"}");
            var right = post(confirmation, bearer, "{\"password\":\"" + host.password() + "\"}");

            assertEquals(403, wrong.statusCode());
            assertEquals(204, right.statusCode());
        }

        private HttpResponse<String> post(String path, String bearer, String body) {
            var browser = host.browser();
            return browser.send(browser.request(path, "Authorization", bearer).POST(json(body)));
        }
    }

    @Test
    void nobodyClosesTheAccountTheyAreSignedInWith() {
        var administrator = host.signedIn("system-administrator");

        var answer = administrator.post(
                address(administrator, "system-administrator") + "/disable", "formToken=" + administrator.formToken());

        assertEquals(403, answer.statusCode());
    }

    @Test
    void aSecondAccountOfOnePersonShowsWithTheFirst() {
        var administrator = host.signedIn("system-administrator");
        var person = Pattern.compile("<option value=\"([0-9a-f-]{36})\">inspector \\(inspector\\)")
                .matcher(administrator.get("/accounts").body());
        assertTrue(person.find());

        once(administrator.post(
                "/accounts",
                "formToken=" + administrator.formToken() + "&login=inspector-too&role=technical-reviewer&person="
                        + person.group(1)));

        var page = administrator.get(address(administrator, "inspector-too")).body();
        assertTrue(page.contains(person.group(1)), page);
        assertNotEquals(-1, page.indexOf("<dd>inspector</dd>"));
    }

    /** Makes an account, replaces its one-time password and answers with the new one. */
    private static String opened(String login) {
        var once = once(create(login, "inspector", ""));
        var browser = host.browser();
        browser.signIn(login, once);
        replace(browser, once, OWN);
        return OWN;
    }

    private static HttpResponse<String> create(String login, String role, String lastDay) {
        var administrator = host.signedIn("system-administrator");
        return administrator.post(
                "/accounts",
                "formToken=" + administrator.formToken() + "&login=" + login.replace(" ", "+") + "&role=" + role
                        + "&name=Example&lastDay=" + lastDay);
    }

    private static HttpResponse<String> replace(RunningHost.Browser browser, String old, String another) {
        var form = "formToken=" + browser.formToken() + "&old=" + old + "&another=" + another + "&again=" + another;
        return browser.post("/account/password", form.replace(" ", "+"));
    }

    private static String once(HttpResponse<String> answer) {
        var shown = ONCE.matcher(answer.body());
        assertTrue(shown.find(), answer.body());
        return shown.group(1);
    }

    private static String address(RunningHost.Browser administrator, String login) {
        var link = Pattern.compile("href=\"(/accounts/[0-9a-f-]{36})\">" + login + "</a>")
                .matcher(administrator.get("/accounts").body());
        assertTrue(link.find(), login);
        return link.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, " + answer.statusCode());
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
