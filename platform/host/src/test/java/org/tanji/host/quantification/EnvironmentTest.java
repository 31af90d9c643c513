package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example of every shipped method has the same digest wherever it is quantified: each environment is a Java machine of
 * its own, started with other settings and held against the machine that runs the tests.
 */
class EnvironmentTest {

    private static final int PRODUCTS = 28;
    private static final Optional<Integer> SAMPLED = Optional.of(20_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Africa/Cairo",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.extensions=u-ca-buddhist-nu-thai"
                        + " -Duser.timezone=America/St_Johns"
            })
    void anotherLanguageTimeZoneOrCharsetChangesNoDigest(String settings) throws Exception {
        var here = PrintExampleDigests.digests(Optional.empty());

        var there = digestsUnder(settings, Optional.empty());

        assertSame(here, there, settings);
    }

    @Test
    void sampledOnOneThreadOrOnManyADigestIsTheSame() throws Exception {
        // The machine takes as many threads as it is told that it has processors.
        var here = PrintExampleDigests.digests(SAMPLED);

        for (var settings : List.of("-XX:ActiveProcessorCount=1", "-XX:ActiveProcessorCount=4")) {
            assertSame(here, digestsUnder(settings, SAMPLED), settings);
        }
    }

    private static void assertSame(Map<String, String> here, Map<String, String> there, String settings) {
        assertEquals(PRODUCTS, here.size());
        assertEquals(here.keySet(), there.keySet(), () -> "products quantified under " + settings);
        var differing = new ArrayList<String>();
        here.forEach((name, digest) -> {
            if (!digest.equals(there.get(name))) {
                differing.add(name + " under " + settings + ": " + there.get(name) + " instead of " + digest);
            }
        });
        assertEquals("", String.join("\n", differing));
    }

    private Map<String, String> digestsUnder(String settings, Optional<Integer> iterations) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintExampleDigests.class.getName()));
        iterations.ifPresent(count -> command.add(count.toString()));
        var complaints = folder.resolve("complaints.txt");

        var process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertEquals(0, process.waitFor(), () -> settings + "\n" + read(complaints));
        return parsed(printed);
    }

    private static Map<String, String> parsed(String printed) {
        var digests = new LinkedHashMap<String, String>();
        // A log may speak in between; only lines of a product count.
        printed.lines()
                .filter(line -> line.matches("cts-pcec-\\d\\d [0-9a-f]{64}"))
                .map(line -> line.split(" "))
                .forEach(words -> digests.put(words[0], words[1]));
        return digests;
    }

    private static String read(Path complaints) {
        try {
            return new String(Files.readAllBytes(complaints), UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
