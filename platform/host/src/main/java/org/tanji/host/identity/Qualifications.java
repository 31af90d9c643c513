package org.tanji.host.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All qualifications ever recorded; a later one supersedes an earlier one, none is erased. */
public interface Qualifications {

    Optional<Qualification> find(QualificationId id);

    /** Everything ever recorded about one person, the latest first. */
    List<Qualification> history(PersonId person);

    /** What was not superseded, of everybody, by competence and area. */
    List<Qualification> current();

    /**
     * Adds them all or none.
     *
     * @throws org.tanji.engine.failure.Failure QUALIFICATION_SUPERSEDED when another one has taken the place meanwhile
     */
    void add(List<Qualification> qualifications, IdentityChange change);

    /** What was not superseded, of one person. */
    List<Qualification> current(PersonId person);

    /** Whether this person is qualified for that in this area on that day, rule 7.3.1 and 7.6. */
    default boolean valid(PersonId person, Competence competence, Area area, LocalDate day) {
        return current(person).stream()
                .anyMatch(one -> one.competence() == competence && one.covers(area) && one.isValid(day));
    }
}
