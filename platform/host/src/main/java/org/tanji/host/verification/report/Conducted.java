package org.tanji.host.verification.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a team has recorded of its verification, in the words of the report; it fills the fields that the template leaves to
 * the team.
 *
 * @param way on site or from afar
 * @param sites that were verified, each with its days
 * @param documents what was found in the documents
 * @param subjects the opinion on each of the six subjects, by {@code unit}, {@code boundary}, {@code collection}, {@code
 *     allocation}, {@code cutoff}, {@code quality}
 * @param verdict the conclusion with its reasons
 * @param recommendations to the verified party
 */
public record Conducted(
        String way,
        List<String> sites,
        String documents,
        Map<String, String> subjects,
        String verdict,
        String recommendations) {

    public Conducted {
        sites = List.copyOf(sites);
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }
}
