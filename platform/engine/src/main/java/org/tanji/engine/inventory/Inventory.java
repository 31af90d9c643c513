package org.tanji.engine.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.uncertainty.Correlation;

/**
 * Everything stated for one quantification; serialised as {@code tanji-input/1}.
 *
 * @param values single inputs by name
 * @param tables rows by table name, in the order in which they were stated
 * @param factorChoices factor id by slot name, where the applicant departs from the method's standard factor
 * @param ratings scores of single data, where they were given; the nine aspects as a whole are {@code quality}
 * @param ownFactors factors that the applicant brings, such as a supplier's declaration, each with its source
 */
public record Inventory(
        String method,
        String methodVersion,
        Study study,
        String boundary,
        Map<String, Entry> values,
        Map<String, List<Row>> tables,
        Map<String, String> factorChoices,
        List<EmissionFactor> ownFactors,
        List<Exclusion> exclusions,
        List<QualityStatement> quality,
        List<CrossCheck> crossChecks,
        List<DataRating> ratings,
        List<Correlation> correlations) {

    public Inventory {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        var copied = new LinkedHashMap<String, List<Row>>();
        tables.forEach((name, rows) -> copied.put(name, List.copyOf(rows)));
        tables = java.util.Collections.unmodifiableMap(copied);
        factorChoices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(factorChoices));
        ownFactors = List.copyOf(ownFactors);
        exclusions = List.copyOf(exclusions);
        quality = List.copyOf(quality);
        crossChecks = List.copyOf(crossChecks);
        ratings = List.copyOf(ratings);
        correlations = List.copyOf(correlations);
    }

    /** Without ratings of single data and without correlations. */
    public Inventory(
            String method,
            String methodVersion,
            Study study,
            String boundary,
            Map<String, Entry> values,
            Map<String, List<Row>> tables,
            Map<String, String> factorChoices,
            List<EmissionFactor> ownFactors,
            List<Exclusion> exclusions,
            List<QualityStatement> quality,
            List<CrossCheck> crossChecks) {
        this(
                method,
                methodVersion,
                study,
                boundary,
                values,
                tables,
                factorChoices,
                ownFactors,
                exclusions,
                quality,
                crossChecks,
                List.of(),
                List.of());
    }
}
