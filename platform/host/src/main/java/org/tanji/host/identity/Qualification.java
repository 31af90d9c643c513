package org.tanji.host.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * That somebody was found able to do something in an area for a while.
 *
 * @param area id of a family, or code of a product field and then all its families
 * @param validUntil the last day on which it holds
 * @param evidence what the finding rests on: training, examination, witnessed work
 * @param withdrawn true for a record that only says that the one it supersedes no longer holds
 * @param example made up for a demonstration store; says nothing about anybody
 * @param supersedes the earlier record in whose place this one stands
 */
public record Qualification(
        QualificationId id,
        PersonId person,
        Competence competence,
        String area,
        LocalDate validFrom,
        LocalDate validUntil,
        String evidence,
        boolean withdrawn,
        boolean example,
        Optional<QualificationId> supersedes,
        Actor recordedBy,
        Instant recordedAt) {

    /** Whether it holds on that day; the first and the last day count. */
    @CarriesOut(Clause.QUALIFIED_TEAM)
    public boolean isValid(LocalDate day) {
        return !withdrawn && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public boolean covers(Area wanted) {
        return area.equals(wanted.familyId()) || area.equals(wanted.fieldCode());
    }
}
