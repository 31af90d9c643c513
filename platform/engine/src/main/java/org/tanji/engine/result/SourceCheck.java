package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/**
 * One activity datum with all its sources, rule 7.5.2.
 *
 * @param input path of the datum
 * @param label of its field; empty when the field has none
 * @param keyByMethod whether its method calls it a key datum
 * @param key whether it is one, by its method or by its share
 * @param share of the footprint that depends on it, between 0 and 1; empty when the footprint is incomplete
 * @param sources the figure that was used, then the others
 * @param tolerance within which two sources agree
 */
public record SourceCheck(
        String input,
        Optional<BilingualText> label,
        boolean keyByMethod,
        boolean key,
        Optional<BigDecimal> share,
        List<Source> sources,
        BigDecimal tolerance,
        Verdict verdict) {

    public SourceCheck {
        sources = List.copyOf(sources);
    }

    /**
     * @param name the record or party that the figure comes from; empty when none was named
     * @param difference (this − used) / used; empty for the used one and where that is nothing
     */
    public record Source(String name, Quantity value, Optional<BigDecimal> difference, String explanation) {}

    /** What the sources say of each other. */
    public enum Verdict {
        /** Within the tolerance. */
        AGREES("agrees"),
        /** Beyond it, and somebody explained why. */
        EXPLAINED("explained"),
        /** Beyond it without an explanation. */
        UNEXPLAINED("unexplained"),
        SINGLE_SOURCE("single-source");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Whether no verification may conclude as long as this stands, rule 7.5.2. */
    public boolean blocks() {
        return key && (verdict == Verdict.SINGLE_SOURCE || verdict == Verdict.UNEXPLAINED);
    }
}
