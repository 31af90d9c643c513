package org.tanji.host.rule;

import java.time.LocalDate;
import org.tanji.engine.quality.GrowthLines;
import org.tanji.engine.text.BilingualText;

/**
 * One edition of the certification rule.
 *
 * @param number such as {@code ZCXH/XZ-15-2024}
 * @param version such as {@code V4.0}
 * @param basis the standard of clause 5
 * @param seal SHA-256 of its file
 */
public record RuleEdition(
        String number,
        String version,
        BilingualText title,
        BilingualText issuer,
        LocalDate issued,
        LocalDate effective,
        String basis,
        RuleParameters parameters,
        String seal) {

    /** As results and reports cite it: {@code ZCXH/XZ-15-2024 V4.0}. */
    public String cited() {
        return number + " " + version;
    }

    /** From which growth a product is certified anew, Annex 1 11.1. */
    public GrowthLines growth() {
        return parameters.growth().lines();
    }
}
