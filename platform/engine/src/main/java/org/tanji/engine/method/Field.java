package org.tanji.engine.method;

import java.util.Optional;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.Spread;

/**
 * One thing that an applicant states: a single input, or a column of a table.
 *
 * @param name as formulas write it; may be Chinese
 * @param standard what is assumed when an optional field is left empty, written as in an inventory ({@code 65 %})
 * @param spread assumed when the applicant states none
 * @param evidence which record an applicant should be able to show
 * @param clause of the product standard that asks for it; {@code ?} until the certification body has filled it in
 * @param key whether it needs a second source whatever its share of the footprint, rule 7.5.2
 */
public record Field(
        String name,
        BilingualText label,
        Optional<BilingualText> note,
        FieldType type,
        Requirement requirement,
        Optional<String> standard,
        Optional<Stage> stage,
        DataKind data,
        Optional<Spread> spread,
        Optional<BilingualText> evidence,
        String clause,
        boolean key) {

    /** One that becomes a key datum only by its share of the footprint. */
    public Field(
            String name,
            BilingualText label,
            Optional<BilingualText> note,
            FieldType type,
            Requirement requirement,
            Optional<String> standard,
            Optional<Stage> stage,
            DataKind data,
            Optional<Spread> spread,
            Optional<BilingualText> evidence,
            String clause) {
        this(name, label, note, type, requirement, standard, stage, data, spread, evidence, clause, false);
    }
}
