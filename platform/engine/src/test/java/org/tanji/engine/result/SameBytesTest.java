package org.tanji.engine.result;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same inputs give the same bytes, wherever the platform runs. */
class SameBytesTest {

    @Test
    void theDigestsAreTheOnesThatWereReviewed() {
        assertEquals(reviewed(), PrintDigests.digests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo -Dfile.encoding=ISO-8859-1",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII -XX:ActiveProcessorCount=1"
            })
    void anotherLanguageTimeZoneEncodingOrProcessorChangesNothing(String settings) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintDigests.class.getName()));

        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
        process.waitFor();

        assertEquals(reviewed(), printed);
    }

    private static String reviewed() {
        try (var file = SameBytesTest.class.getResourceAsStream("/golden/laws.digests")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), US_ASCII).strip();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
