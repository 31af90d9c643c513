package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.text.BilingualText;

/**
 * How good the data are, rule 7.5.3.
 *
 * @param primaryShare of the footprint that rests on primary activity data, between 0 and 1; empty when incomplete
 * @param statements one for each of the nine aspects, in the rule's order; empty of words where nobody spoke about it
 * @param observations what the calculation itself can say about an aspect, or that it can say nothing, in the same order
 * @param rating weighted by contribution; empty when nothing was rated or the result is incomplete
 */
public record DataQuality(
        Optional<BigDecimal> primaryShare,
        List<QualityStatement> statements,
        List<Observation> observations,
        Optional<QualityRating> rating) {
    public DataQuality {
        statements = List.copyOf(statements);
        observations = List.copyOf(observations);
    }

    public DataQuality(Optional<BigDecimal> primaryShare, List<QualityStatement> statements) {
        this(primaryShare, statements, List.of());
    }

    public DataQuality(
            Optional<BigDecimal> primaryShare, List<QualityStatement> statements, List<Observation> observations) {
        this(primaryShare, statements, observations, Optional.empty());
    }

    public record Observation(QualityAspect aspect, BilingualText text) {}
}
