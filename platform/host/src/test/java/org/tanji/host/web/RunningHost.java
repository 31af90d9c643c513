package org.tanji.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.tanji.host.Host;
import org.tanji.host.HostSettings;
import org.tanji.host.family.PluginJars;

/** The real program on a free port with a real file, and browsers that talk to it. */
public final class RunningHost implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([0-9a-f]{64})\"");
    private static final Pattern BEARER = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Path HOME = home();

    private final Host host;

    private RunningHost(Host host) {
        this.host = host;
    }

    public static RunningHost start(Path data, Clock clock) {
        var settings = new HostSettings(
                "localhost", 0, data, HOME.resolve("config"), List.of(HOME.resolve("plugins")), 1_000_000);
        return new RunningHost(Host.start(settings, clock));
    }

    /** With the five shipped families; {@code mvn verify} packs them before the host's tests, {@code mvn test} does not. */
    public static RunningHost startWithFamilies(Path data, Clock clock) {
        var jars = PluginJars.in(List.of(HOME.resolve("plugins")));
        Assumptions.assumeTrue(jars.size() == 5, "the plugins are not packed: run mvn verify");
        return start(data, clock);
    }

    public String address() {
        return "http://localhost:" + host.port();
    }

    public String password() {
        return host.demonstrationPassword().orElseThrow();
    }

    public List<Route> routes() {
        return host.routes();
    }

    public Browser browser() {
        return new Browser(address());
    }

    /** A browser in which somebody with this role has signed in. */
    public Browser signedIn(String role) {
        var browser = browser();
        browser.signIn(role, password());
        return browser;
    }

    @Override
    public void close() {
        host.close();
    }

    private static Path home() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (folder.resolve("config").toFile().isDirectory()) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the repository");
    }

    /** Keeps cookies, follows nothing by itself. */
    public static final class Browser {

        private final String address;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(Duration.ofSeconds(10))
                .build();

        private Browser(String address) {
            this.address = address;
        }

        public HttpResponse<String> get(String path, String... headers) {
            return send(request(path, headers).GET());
        }

        public HttpResponse<String> post(String path, String form, String... headers) {
            return send(request(path, headers)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        public HttpResponse<String> signIn(String login, String password) {
            return post("/sign-in", "formToken=" + formToken() + "&login=" + login + "&password=" + password);
        }

        /** What the page's forms send back. */
        public String formToken() {
            var page = get("/sign-in");
            for (var hops = 0; page.statusCode() == 303 && hops < 3; hops++) {
                page = get(page.headers().firstValue("Location").orElseThrow());
            }
            var token = FORM_TOKEN.matcher(page.body());
            if (!token.find()) {
                throw new IllegalStateException("no form on the page");
            }
            return token.group(1);
        }

        /** Signs in like a program and answers with the value of the header that proves it. */
        public String bearer(String login, String password) {
            var answer = send(request("/api/v1/tokens")
                    .POST(BodyPublishers.ofString("{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}")));
            var token = BEARER.matcher(answer.body());
            if (!token.find()) {
                throw new IllegalStateException(answer.body());
            }
            return "Bearer " + token.group(1);
        }

        public HttpRequest.Builder request(String path, String... headers) {
            var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
            return headers.length == 0 ? request : request.headers(headers);
        }

        public HttpResponse<byte[]> download(String path, String... headers) {
            try {
                return client.send(request(path, headers).build(), BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        public HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
