package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningInTest {

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
    class WithTheRightPassword {

        @Test
        void leadsToTheStudies() {
            var answer = host.browser().signIn("applicant", host.password());

            assertEquals(303, answer.statusCode());
            assertEquals("/studies", answer.headers().firstValue("Location").orElseThrow());
        }

        @Test
        void givesACookieThatScriptsCannotRead() {
            var cookie = host.browser().signIn("applicant", host.password()).headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("tanji_session="))
                    .findFirst()
                    .orElseThrow();

            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }

        @Test
        void givesANewSessionEachTime() {
            var first =
                    host.browser().signIn("planner", host.password()).headers().allValues("Set-Cookie");

            var second =
                    host.browser().signIn("planner", host.password()).headers().allValues("Set-Cookie");

            assertNotEquals(first, second);
        }

        @Test
        void neverLeadsToAnotherSite() {
            var browser = host.browser();

            var answer = browser.post(
                    "/sign-in",
                    "formToken=" + browser.formToken() + "&login=applicant&password=" + host.password()
                            + "&back=//evil.example/");

            assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
        }
    }

    @Nested
    class WithTheWrongPassword {

        @Test
        void saysTheSameAsWithAnUnknownLogin() {
            var wrong = host.browser().signIn("auditor", "wrong");

            var unknown = host.browser().signIn("nobody", "wrong");

            assertEquals(403, wrong.statusCode());
            assertTrue(wrong.body().contains("登录名或密码不正确"), wrong.body());
            assertTrue(unknown.body().contains("登录名或密码不正确"), unknown.body());
        }

        @Test
        void locksTheLoginAfterFiveOfThemAndOpensItAfterAQuarterOfAnHour() {
            for (int attempt = 0; attempt < 5; attempt++) {
                host.browser().signIn("decision-maker", "wrong");
            }

            var locked = host.browser().signIn("decision-maker", host.password());
            CLOCK.pass(Duration.ofMinutes(16));
            var open = host.browser().signIn("decision-maker", host.password());

            assertTrue(locked.body().contains("15 分钟"), locked.body());
            assertEquals(303, open.statusCode());
        }
    }

    @Nested
    class ASession {

        @Test
        void endsAfterHalfAnHourWithoutUse() {
            var browser = host.signedIn("technical-reviewer");

            CLOCK.pass(Duration.ofMinutes(31));

            assertEquals(
                    "/sign-in",
                    browser.get("/").headers().firstValue("Location").orElseThrow());
        }

        @Test
        void endsWhenSomebodySignsOut() {
            var browser = host.signedIn("inspector");

            var answer = browser.post("/sign-out", "formToken=" + browser.formToken());

            assertEquals(303, answer.statusCode());
            assertEquals(
                    "/sign-in",
                    browser.get("/").headers().firstValue("Location").orElseThrow());
        }
    }

    @Nested
    class AFormFromElsewhere {

        @Test
        void isRefusedWithoutItsToken() {
            var answer = host.browser().post("/sign-in", "login=applicant&password=" + host.password());

            assertEquals(403, answer.statusCode());
        }

        @Test
        void isRefusedWhenTheBrowserSaysSo() {
            var browser = host.browser();

            var answer = browser.post(
                    "/sign-in",
                    "formToken=" + browser.formToken() + "&login=applicant&password=" + host.password(),
                    "Sec-Fetch-Site",
                    "cross-site");

            assertEquals(403, answer.statusCode());
        }
    }

    @Nested
    class AnUnknownAddress {

        @Test
        void isAnsweredInTheReadersLanguageWithoutATrace() {
            var browser = host.browser();
            browser.get("/sign-in?language=en");

            var page = browser.get("/nowhere");

            assertEquals(404, page.statusCode());
            assertTrue(page.body().contains("There is nothing at /nowhere"), page.body());
            assertFalse(page.body().contains("org.tanji"), page.body());
        }
    }
}
