package org.tanji.host.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;

/**
 * Review and decision of a case as they stand, folded from its acts.
 *
 * @param assigned who reviews and who decides
 * @param review the latest review; its basis tells whether it still holds
 * @param reviewer whose review that is
 * @param decision the latest decision
 * @param decidedBy who made it, and when
 * @param basis digest of the evaluation as it is now
 */
public record Decision(
        Optional<Assigned> assigned,
        Optional<Reviewed> review,
        Optional<Act> reviewer,
        Optional<Decided> decision,
        Optional<Act> decidedBy,
        String basis) {

    public static Decision of(CaseFile file) {
        return new Decision(
                file.last(Assigned.class),
                file.last(Reviewed.class),
                file.lastAct(Reviewed.class),
                file.last(Decided.class),
                file.lastAct(Decided.class),
                Basis.of(file));
    }

    /** Whether a review is on file that covers everything which is there now. */
    public boolean reviewed() {
        return review.filter(one -> one.basis().equals(basis)).isPresent();
    }

    /** Whether the certification was granted and the decision still stands. */
    public boolean granted() {
        return outcome(DecisionOutcome.GRANTED) && stands();
    }

    /** Whether it was refused; a refusal is final whatever comes after. */
    public boolean refused() {
        return outcome(DecisionOutcome.REFUSED);
    }

    public Optional<LocalDate> decidedOn() {
        return decidedBy.map(Act::day);
    }

    /** Digest of what the decision stands on; empty text before it was made. */
    public String boundTo() {
        return decision.map(Decided::basis).orElse("");
    }

    /** False once anything that the decision is bound to was changed. */
    public boolean standsFor(CaseFile file) {
        return decision.isPresent() && boundTo().equals(Basis.of(file));
    }

    private boolean stands() {
        return boundTo().equals(basis);
    }

    private boolean outcome(DecisionOutcome asked) {
        return decision.filter(one -> one.outcome() == asked).isPresent();
    }
}
