package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.AGAINST_RECOMMENDATION;
import static org.tanji.host.decision.DecisionRefusal.DECIDED_BEFORE;
import static org.tanji.host.decision.DecisionRefusal.INTEREST_NOT_DECLARED;
import static org.tanji.host.decision.DecisionRefusal.NOT_ASSIGNED;
import static org.tanji.host.decision.DecisionRefusal.NOT_REVIEWED;
import static org.tanji.host.decision.DecisionRefusal.REFUSAL_WITHOUT_REASONS;
import static org.tanji.host.decision.DecisionRefusal.REVIEW_OUTDATED;

import java.time.LocalDate;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Approves;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The decision on the certification, on a review that covers everything which is there at that moment. */
@CarriesOut({Clause.DECISION_OUTSIDE_EVALUATION, Clause.REFUSAL_IN_WRITING})
final class DecideCase {

    private final Eligibility eligibility;
    private final VerifiedResults results;

    DecideCase(Eligibility eligibility, VerifiedResults results) {
        this.eligibility = eligibility;
        this.results = results;
    }

    /**
     * @param reasons of the decision; the applicant reads those of a refusal
     * @param corrections what has to be corrected before a new application, for a refusal
     */
    @Approves
    public record Form(
            DecisionOutcome outcome,
            @LongText String reasons,
            @LongText String corrections,
            boolean noInterest) {}

    Step<Form> step() {
        return new Step<>(
                "decision.decide",
                Form.class,
                Set.of(Role.DECISION_MAKER),
                Clause.DECISION_OUTSIDE_EVALUATION,
                new EvaluationEnded().and(this::require),
                this::decide);
    }

    private void require(CaseFile file, Actor by, LocalDate today) {
        var decision = Decision.of(file);
        var assigned = decision.assigned()
                .filter(one -> one.decider().equals(by.person().value()))
                .orElseThrow(() -> Failure.of(NOT_ASSIGNED, by.name()));
        if (decision.review().isEmpty()) {
            throw Failure.of(NOT_REVIEWED);
        }
        if (!decision.reviewed()) {
            throw Failure.of(REVIEW_OUTDATED, decision.reviewer().orElseThrow().day());
        }
        if (decision.granted()) {
            throw Failure.of(DECIDED_BEFORE, decision.decidedOn().orElseThrow());
        }
        eligibility.require(file, by.person(), by.name(), Competence.DECISION_MAKER, today);
        // Whoever really reviewed counts, not who was meant to.
        var reviewer = decision.reviewer().orElseThrow().by().person();
        eligibility.requireCombinations(file, new PersonId(reviewer.value()), by.person(), assigned.reason(), today);
    }

    private Fact decide(Desk desk, Form form) {
        if (form.reasons().isBlank()
                || (form.outcome() == DecisionOutcome.REFUSED
                        && form.corrections().isBlank())) {
            throw Failure.of(REFUSAL_WITHOUT_REASONS);
        }
        if (!form.noInterest()) {
            throw Failure.of(INTEREST_NOT_DECLARED, desk.by().name());
        }
        var file = desk.file();
        var review = Decision.of(file).review().orElseThrow();
        if (form.outcome() == DecisionOutcome.GRANTED) {
            if (review.recommendation() != Recommendation.GRANT) {
                throw Failure.of(AGAINST_RECOMMENDATION);
            }
            results.requireUnchanged(file);
        }
        return new Decided(
                form.outcome(),
                form.reasons(),
                form.outcome() == DecisionOutcome.REFUSED ? form.corrections() : "",
                Basis.of(file),
                DecisionPapers.decision(desk, form));
    }
}
