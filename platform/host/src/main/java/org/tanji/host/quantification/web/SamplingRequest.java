package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.host.web.WebFailure;

/**
 * How often to sample, as a form or the query of a request says it.
 *
 * @param most iterations that the body allows
 */
record SamplingRequest(int most) {

    private static final int FEWEST = 100;
    private static final long LARGEST_SEED = 999_999_999_999_999_999L;

    /**
     * @param iterations how many; with a target the most that are made
     * @param target largest standard error of the percentiles in percent of the median, such as {@code 0.5}; blank for a fixed
     *     number of iterations
     * @throws Failure VALUE_OUT_OF_RANGE, naming the field, or TARGET_OUT_OF_RANGE
     */
    SamplingSettings read(String iterations, String target, String seed) {
        var count = (int) whole("iterations", iterations, FEWEST, most);
        return new SamplingSettings(count, whole("seed", seed, 0, LARGEST_SEED), share(target.strip()));
    }

    private static Optional<BigDecimal> share(String target) {
        if (target.isEmpty()) {
            return Optional.empty();
        }
        var number = target.replaceFirst(" ?%$", "");
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw Failure.of(WebFailure.VALUE_OUT_OF_RANGE, "targetError", target, "0.01 … 50 %");
        }
        return Optional.of(new BigDecimal(number).movePointLeft(2).stripTrailingZeros());
    }

    private static long whole(String name, String text, long least, long most) {
        if (text.strip().matches("\\d{1,18}")) {
            var number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Failure.of(WebFailure.VALUE_OUT_OF_RANGE, name, text, least + " … " + most);
    }
}
