package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.QualityStatement;

/**
 * How good the data are, rule 7.5.3.
 *
 * @param primaryShare of the footprint that rests on primary activity data, between 0 and 1; empty when incomplete
 * @param statements one for each of the nine aspects, in the rule's order; aspects nobody spoke about say so themselves
 */
public record DataQuality(Optional<BigDecimal> primaryShare, List<QualityStatement> statements) {
    public DataQuality {
        statements = List.copyOf(statements);
    }
}
