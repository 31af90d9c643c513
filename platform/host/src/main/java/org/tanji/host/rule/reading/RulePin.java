package org.tanji.host.rule.reading;

import java.time.LocalDate;
import org.tanji.engine.digest.Sha256;

/**
 * What a case keeps of the rule it was accepted under.
 *
 * @param accepted day of acceptance
 * @param edition as cited, such as {@code ZCXH/XZ-15-2024 V4.0}
 * @param seal SHA-256 of the edition's file
 * @param readings of that day, as {@link Readings#text()} writes them
 */
public record RulePin(LocalDate accepted, String edition, String seal, String readings) {

    /** SHA-256 of the readings, by which documents name them. */
    public String digest() {
        return Sha256.of(readings);
    }
}
