package org.tanji.engine.quality;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.text.BilingualText;

/**
 * A published way of scoring data, as data: which indicators it has, on which scale, and how they become one figure.
 *
 * @param id as inventories cite it, such as {@code ef-3.1}
 * @param version of the table, so that a result names what it was rated with
 * @param source where the table stands and how it was read
 * @param indicators in the scheme's order, each for another aspect of rule 7.5.3
 * @param classes from the best to the worst; empty where the scheme names none
 */
public record QualityScheme(
        String id,
        String version,
        BilingualText title,
        String source,
        Scale scale,
        Combination combination,
        List<Indicator> indicators,
        List<QualityClass> classes) {

    private static final BigDecimal WEIGHT_OF_THE_WORST = new BigDecimal(4);

    public QualityScheme {
        indicators = List.copyOf(indicators);
        classes = List.copyOf(classes);
    }

    /** How the scores of the indicators become one. */
    public enum Combination {
        /** Their mean, as EF 3.1 does it. */
        MEAN("mean"),
        /** The worst one counts five times, as the ILCD handbook does it: (sum + 4 · worst) / (number + 4). */
        WORST_WEIGHTED("worst-weighted");

        private final String key;

        Combination(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * One thing that is scored.
     *
     * @param symbol of the scheme, such as {@code TeR}
     */
    public record Indicator(QualityAspect aspect, String symbol, BilingualText label) {}

    /**
     * What a combined score is called.
     *
     * @param limit the last score of the class, on the scheme's own scale
     */
    public record QualityClass(String key, BilingualText label, BigDecimal limit) {}

    public Optional<Indicator> find(QualityAspect aspect) {
        return indicators.stream().filter(one -> one.aspect() == aspect).findFirst();
    }

    /** The aspects that it scores, for messages. */
    public String aspects() {
        return indicators.stream().map(one -> one.aspect().key()).collect(Collectors.joining(", "));
    }

    /** One score for all, on the scheme's own scale; their order does not matter. */
    public BigDecimal combine(Collection<BigDecimal> scores) {
        var sum = scores.stream().sorted().reduce(BigDecimal.ZERO, (one, more) -> one.add(more, DECIMAL128));
        var number = BigDecimal.valueOf(scores.size());
        return switch (combination) {
            case MEAN -> sum.divide(number, DECIMAL128);
            case WORST_WEIGHTED ->
                sum.add(worst(scores).multiply(WEIGHT_OF_THE_WORST, DECIMAL128), DECIMAL128)
                        .divide(number.add(WEIGHT_OF_THE_WORST), DECIMAL128);
        };
    }

    private BigDecimal worst(Collection<BigDecimal> scores) {
        return scores.stream()
                .reduce((one, other) -> scale.normalised(one).compareTo(scale.normalised(other)) >= 0 ? one : other)
                .orElseThrow();
    }

    /** The first class whose limit the score does not pass; empty where the scheme has no such class. */
    public Optional<QualityClass> classOf(BigDecimal score) {
        return classes.stream()
                .filter(one -> scale.normalised(score).compareTo(scale.normalised(one.limit())) <= 0)
                .findFirst();
    }
}
