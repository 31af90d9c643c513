package org.tanji.engine.inventory;

import java.util.Optional;

/**
 * What is said about one aspect of data quality: its score, the record behind it, and why.
 *
 * @param scale name of the scale of the score; empty is the common one, 1 (best) to 5 (worst)
 * @param evidence the record that shows it; empty when none was named
 * @param statement the reason in words
 */
public record QualityStatement(
        QualityAspect aspect, Optional<Integer> score, String scale, String evidence, String statement) {

    /** On the scale from 1 (best) to 5 (worst), without evidence. */
    public QualityStatement(QualityAspect aspect, Optional<Integer> score, String statement) {
        this(aspect, score, "", "", statement);
    }
}
