package org.tanji.host.verification;

import java.util.List;

/**
 * The six subjects of clause 7.5.1 for one unit. A later one of the same unit takes its place.
 *
 * @param unit key of the unit
 */
public record SubjectsConcluded(
        String unit,
        SubjectConclusion functionalUnit,
        SubjectConclusion boundary,
        SubjectConclusion collection,
        SubjectConclusion allocation,
        SubjectConclusion cutOff,
        SubjectConclusion quality)
        implements VerificationFact {

    /** In the order of the clause. */
    public List<SubjectConclusion> all() {
        return List.of(functionalUnit, boundary, collection, allocation, cutOff, quality);
    }

    /** Whether none of the six fails. */
    public boolean conforms() {
        return all().stream().noneMatch(one -> one.verdict() == SubjectVerdict.DOES_NOT_CONFORM);
    }
}
