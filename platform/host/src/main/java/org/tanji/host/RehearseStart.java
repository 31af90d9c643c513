package org.tanji.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * Starts the host once on an empty store, asks for its first page and stops, so that the JVM can note which classes a start
 * needs. The launcher does this after a build; from then on the host is up in half the time.
 */
public final class RehearseStart {

    private RehearseStart() {}

    /** @param arguments none; the installation is where the system property {@code tanji.home} says */
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(System.getProperty("tanji.home", "")).toAbsolutePath();
        var data = Files.createTempDirectory("tanji-rehearsal");
        var settings = HostSettings.read(home, List.of(home.resolve("plugins")))
                .withPort(0)
                .withData(data);
        try (var host = Host.start(settings, Clock.systemUTC())) {
            var page =
                    URI.create("http://localhost:" + host.port() + "/sign-in").toURL();
            try (var stream = page.openStream()) {
                stream.readAllBytes();
            }
        } finally {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
