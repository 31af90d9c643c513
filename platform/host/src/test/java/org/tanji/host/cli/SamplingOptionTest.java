package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest.SamplingSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class SamplingOptionTest {

    @Test
    void aNumberIsTakenAsItIs() {
        assertEquals(Optional.of(new SamplingSettings(5000, 7)), settings("--monte-carlo", "5000", "--seed", "7"));
    }

    @Test
    void nothingIsSampledUnlessAsked() {
        assertEquals(Optional.empty(), settings());
    }

    @Test
    void autoHasHalfAPercentAsItsTargetAndAMillionAsItsBound() {
        assertEquals(
                Optional.of(new SamplingSettings(1_000_000, 1, Optional.of(new BigDecimal("0.005")))),
                settings("--monte-carlo", "auto"));
    }

    @Test
    void aTargetIsAPercentage() {
        assertEquals(
                Optional.of(new BigDecimal("0.0025")),
                settings("--monte-carlo", "auto", "--target-se", "0.25%")
                        .orElseThrow()
                        .targetError());
    }

    @ParameterizedTest
    @CsvSource({
        "many, , ITERATIONS_WRONG",
        "NaN, , ITERATIONS_WRONG",
        "1000, 0.5%, TARGET_WITHOUT_AUTO",
        "auto, 0.5, TARGET_WRONG",
        "auto, NaN%, TARGET_WRONG",
        "auto, -1%, TARGET_WRONG",
        "auto, 0%, TARGET_OUT_OF_RANGE",
        "auto, 60%, TARGET_OUT_OF_RANGE"
    })
    void anythingElseIsRefusedByName(String iterations, String target, String code) {
        var failure = assertThrows(Failure.class, () -> {
            if (target == null) {
                settings("--monte-carlo", iterations);
            } else {
                settings("--monte-carlo", iterations, "--target-se", target);
            }
        });

        assertEquals(code, failure.code().name());
    }

    @Test
    void progressIsOneLineThatEndsCleared() {
        var written = new ByteArrayOutputStream();
        var stream = new PrintStream(written, true, UTF_8);
        var progress = ProgressLine.always(new Terminal(stream, stream, Locale.ROOT));

        progress.planned(1000);
        progress.sampled(500);
        progress.sampled(500);

        var text = written.toString(UTF_8);
        assertTrue(text.contains("Monte Carlo: 50 % of 1000 iterations"), text);
        assertTrue(!text.contains("\n") && text.endsWith("\r\033[K"), text);
    }

    private static Optional<SamplingSettings> settings(String... arguments) {
        var holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.sampling.settings();
    }

    @Command
    static final class Holder {
        @Mixin
        private final SamplingOption sampling = new SamplingOption();
    }
}
