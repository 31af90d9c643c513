package org.tanji.host.cli;

import static org.tanji.host.cli.CommandFailure.ITERATIONS_WRONG;
import static org.tanji.host.cli.CommandFailure.TARGET_WITHOUT_AUTO;
import static org.tanji.host.cli.CommandFailure.TARGET_WRONG;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest.SamplingSettings;
import picocli.CommandLine.Option;

/** {@code --monte-carlo 10000}, or {@code --monte-carlo auto --target-se 0.5%}. */
final class SamplingOption {

    private static final String AUTO = "auto";
    private static final BigDecimal USUAL_TARGET = new BigDecimal("0.005");
    /** So that a target that is never reached ends after seconds and not hours. */
    private static final int MOST = 1_000_000;

    @Option(names = "--monte-carlo", paramLabel = "N|auto", descriptionKey = "quantify.option.monteCarlo")
    private Optional<String> iterations = Optional.empty();

    @Option(names = "--target-se", paramLabel = "P%", descriptionKey = "quantify.option.targetSe")
    private Optional<String> target = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "quantify.option.seed")
    private long seed;

    /** @throws Failure ITERATIONS_WRONG, TARGET_WRONG, TARGET_WITHOUT_AUTO */
    Optional<SamplingSettings> settings() {
        boolean auto = iterations.filter(AUTO::equals).isPresent();
        if (target.isPresent() && !auto) {
            throw Failure.of(TARGET_WITHOUT_AUTO);
        }
        if (auto) {
            var error = target.map(SamplingOption::share).orElse(USUAL_TARGET);
            return Optional.of(new SamplingSettings(MOST, seed, Optional.of(error)));
        }
        return iterations.map(SamplingOption::whole).map(count -> new SamplingSettings(count, seed));
    }

    private static int whole(String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw Failure.of(ITERATIONS_WRONG, text);
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal share(String text) {
        var number = text.strip().replaceFirst(" ?%$", "");
        if (number.equals(text.strip()) || !number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw Failure.of(TARGET_WRONG, text);
        }
        return new BigDecimal(number).movePointLeft(2).stripTrailingZeros();
    }
}
