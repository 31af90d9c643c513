package org.tanji.host.quantification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.host.web.Chromium;
import org.tanji.host.web.RunningHost;
import org.tanji.host.web.TickingClock;

/** What a stranger does first, in a real browser: from the sign-in to the source behind a figure. */
class BrowserTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double PATIENCE = 60_000;

    @TempDir
    static Path data;

    private static Chromium chromium;
    private static RunningHost host;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        host = RunningHost.startWithFamilies(data, new TickingClock());
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 768", "768, 1024"})
    void aStrangerTakesAPumpFromTheWorkbookToTheSourceOfItsFigure(int width, int height) throws IOException {
        var page = signedIn("applicant", width, height);
        page.navigate(host.address() + "/products");
        page.locator("a.card-link", new Page.LocatorOptions().setHasText("CTS PCEC-20:2025"))
                .click();
        var template = download(page, "a[href$='/template.xlsx']");
        var example = download(page, "a[href$='/example.xlsx']");

        page.setInputFiles("input[type=file]", file("broken.xlsx", BrokenWorkbook.of(example)));
        page.click(".upload button");
        assertThat(page.locator("#upload-answer .problems tbody tr").nth(5)).isVisible();
        assertTrue(page.locator("#upload-answer .problems code")
                .first()
                .textContent()
                .matches("[A-Z]+\\d+"));

        page.setInputFiles("input[type=file]", file("example.xlsx", example));
        page.click(".upload button");
        page.waitForURL(Pattern.compile("/studies/[0-9a-f-]{36}$"));
        for (var chart : List.of("stages", "treemap", "sankey", "tornado")) {
            assertThat(page.locator("#chart-" + chart + " svg path").first()).isAttached();
        }
        walkToASource(page);

        var pdf = download(page, "a[href*='/report.pdf']");
        page.click("[data-close-drawer]");
        page.click(".language");
        assertThat(page.locator("h2#stages-title")).hasText("Life-cycle stages");
        assertEquals("en", page.locator("html").getAttribute("lang"));
        assertTrue(template.length > 1_000);
        assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(List.of(), complaints);
        assertTrue(fitsItsWidth(page), "the page is wider than its window");
        page.context().close();
    }

    @Test
    void aMonteCarloRunShowsItsProgressAndEndsInAHistogram() {
        var page = signedIn("applicant", 1366, 768);
        page.navigate(host.address() + "/products/submersible-pump");
        page.click(".try button");
        page.fill("input[name=iterations]", "20000");
        page.fill("input[name=seed]", "7");

        page.click("form.job button");

        page.waitForURL(Pattern.compile("version=2"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#chart-histogram svg path").first()).isAttached();
        assertThat(page.locator("#uncertainty h3").first()).containsText("20,000");
        assertEquals(List.of(), complaints);
        page.context().close();
    }

    @Test
    void thePagesCanBeUsedByEverybody() {
        var page = signedIn("family-administrator", 1366, 768);
        var wrong = new ArrayList<String>();

        for (var path : Stream.of("/studies", "/products", "/products/submersible-pump", "/factors", "/families")
                .toList()) {
            page.navigate(host.address() + path);
            new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa"))
                    .analyze()
                    .getViolations()
                    .forEach(violation -> wrong.add(path + ": " + violation.getId() + " "
                            + violation.getNodes().get(0).getHtml()));
        }

        assertEquals(List.of(), wrong);
        assertEquals(List.of(), complaints);
        page.context().close();
    }

    @Test
    void gridFactorsAreShownAsNotForProductsWithTheReason() {
        var page = signedIn("auditor", 1366, 768);
        page.navigate(host.address() + "/factors");

        page.fill("#q", "GRID");

        assertThat(page.locator(".not-allowed .why").first()).containsText("不得用于产品碳足迹");
        page.context().close();
    }

    /** Down from the footprint, always by the first ingredient, until something was stated or published. */
    private static void walkToASource(Page page) {
        page.click(".figure-large a");
        var steps = page.locator("#drawer section .trace-list a");
        assertThat(page.locator("#drawer .trace-name")).isVisible();
        for (int depth = 0; depth < 12 && steps.count() > 0; depth++) {
            var number = page.locator("#drawer .trace-kind .hint").textContent();
            steps.first().click();
            assertThat(page.locator("#drawer .trace-kind .hint")).not().hasText(number);
        }
        assertThat(page.locator("#drawer .trace > p.hint").last()).containsText("追溯到此为止");
    }

    private Page signedIn(String role, int width, int height) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            // The browser itself notes every refused request; that one is part of the story.
            if (!message.type().equals("log") && !message.text().contains("status of 422")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(host.address() + "/sign-in");
        page.fill("input[name=login]", role);
        page.fill("input[name=password]", host.password());
        page.click(".sign-in-form button");
        page.waitForURL("**/studies");
        return page;
    }

    private static byte[] download(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.evalOnSelector(link, "link => link.click()"));
        return Files.readAllBytes(download.path());
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, XLSX, content);
    }

    private static boolean fitsItsWidth(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
