package org.tanji.host.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;

/** All cases. */
public interface Cases {

    Optional<CaseFile> find(CaseId id);

    /** At most {@link CaseQuery#PAGE}. */
    List<CaseSummary> list(CaseQuery query);

    /** How many there are on all pages. */
    int count(CaseQuery query);

    /** The cases on which somebody has recorded anything, under whatever role. */
    List<CaseId> with(PersonId person);

    /**
     * Records one act in one transaction: reads the case as it is then, lets {@code decide} make the fact, writes act, log
     * entry and whatever follows from it. When it throws, nothing is changed.
     *
     * @param step key of the step that is taken
     * @param unopened the case as it is before its first act; used only when there is none with its id yet
     * @return the act and its case; the earlier one when the same request was recorded before
     * @throws org.tanji.engine.failure.Failure CASE_CHANGED with what was done since, KEY_USED_FOR_ANOTHER_REQUEST, and
     *     whatever {@code decide} refuses
     */
    Recorded record(CaseFile unopened, Actor by, String step, Stamp stamp, Function<Desk, Fact> decide);
}
