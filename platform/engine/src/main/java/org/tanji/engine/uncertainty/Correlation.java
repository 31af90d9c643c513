package org.tanji.engine.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * That two parameters tend to be off together.
 *
 * @param first path of a stated value, such as {@code electricity} or {@code castings[2].net_mass}, or {@code factor:} and
 *     the id of a factor
 * @param coefficient of correlation between their normal scores, from −1 to 1
 * @param reason why they are, for a verifier; empty when none was stated
 */
public record Correlation(String first, String second, BigDecimal coefficient, String reason) {

    private static final String FACTOR = "factor:";

    /** Ids of the factors among the two. */
    public List<String> factors() {
        return Stream.of(first, second)
                .filter(name -> name.startsWith(FACTOR))
                .map(name -> name.substring(FACTOR.length()))
                .toList();
    }

    /** The names of both in a calculation. */
    public List<String> parameters() {
        return List.of(firstParameter(), secondParameter());
    }

    /** The first one's name in a calculation. */
    String firstParameter() {
        return parameter(first);
    }

    String secondParameter() {
        return parameter(second);
    }

    private static String parameter(String path) {
        return path.startsWith(FACTOR) ? path : "input:" + path;
    }
}
