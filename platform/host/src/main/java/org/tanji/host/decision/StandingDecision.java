package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.DECISION_VOID;
import static org.tanji.host.decision.DecisionRefusal.NOT_GRANTED;

import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Gate;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * The gate before a certificate: the certification was granted, nothing that the decision rests on was changed since, and
 * those who reviewed and decided are still outside of the evaluation.
 */
public record StandingDecision(Independence independence, VerifiedResults results) implements Gate {

    @Override
    @CarriesOut(Clause.DECISION_OUTSIDE_EVALUATION)
    public void require(CaseFile file, Actor by, LocalDate today) {
        var decision = Decision.of(file);
        if (decision.decision()
                .filter(one -> one.outcome() == DecisionOutcome.GRANTED)
                .isEmpty()) {
            throw Failure.of(NOT_GRANTED);
        }
        if (!decision.standsFor(file)) {
            throw Failure.of(DECISION_VOID, decision.decidedOn().orElseThrow());
        }
        decision.reviewer().map(Act::by).ifPresent(reviewer -> independence.require(file, reviewer.person()));
        decision.decidedBy().map(Act::by).ifPresent(decider -> independence.require(file, decider.person()));
        results.requireUnchanged(file);
    }
}
