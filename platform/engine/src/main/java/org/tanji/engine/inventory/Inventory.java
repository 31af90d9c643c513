package org.tanji.engine.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.method.StudyChoices;
import org.tanji.engine.uncertainty.Correlation;

/**
 * Everything stated for one quantification; serialised as {@code tanji-input/1}.
 *
 * @param values single inputs by name
 * @param tables rows by table name, in the order in which they were stated
 * @param factorChoices factor id by slot name, where the applicant departs from the method's standard factor
 * @param factorReasons why a factor stands although a nearer one exists or a gate doubts it: by slot name, by the path of
 *     the value that chose it, or by {@code ownFactors.} and its id
 * @param ratings scores of single data, where they were given; the nine aspects as a whole are {@code quality}
 * @param choices approach to recycling, and scenarios
 * @param ownFactors factors that the applicant brings, such as a supplier's declaration, each with its source
 * @param balanceExceptions why balances of the method may stay open
 * @param electricity how the electricity of a slot was supplied; a slot that is not named is supplied by the grid
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
        List<Correlation> correlations,
        Map<String, String> factorReasons,
        StudyChoices choices,
        List<BalanceException> balanceExceptions,
        List<ElectricityAccount> electricity) {

    /** Before the id of an own factor, where a reason is given for it. */
    public static final String OWN = "ownFactors.";

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
        factorReasons = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(factorReasons));
        balanceExceptions = List.copyOf(balanceExceptions);
        electricity = List.copyOf(electricity);
    }

    /** The reason given for the factor at a place; empty where none is. */
    public Optional<String> reason(String place) {
        return Optional.ofNullable(factorReasons.get(place)).filter(reason -> !reason.isBlank());
    }

    /** Method, study and data alone: nothing departs from the method, and all electricity comes from the grid. */
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
                List.of(),
                Map.of(),
                StudyChoices.NONE,
                List.of(),
                List.of());
    }

    /** The same with other data. */
    public Inventory with(Map<String, Entry> values, Map<String, List<Row>> tables) {
        return new Inventory(
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
                ratings,
                correlations,
                factorReasons,
                choices,
                balanceExceptions,
                electricity);
    }
}
