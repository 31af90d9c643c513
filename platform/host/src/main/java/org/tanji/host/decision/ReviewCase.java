package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.DECIDED_BEFORE;
import static org.tanji.host.decision.DecisionRefusal.GRANT_UNFOUNDED;
import static org.tanji.host.decision.DecisionRefusal.INTEREST_NOT_DECLARED;
import static org.tanji.host.decision.DecisionRefusal.NOT_ASSIGNED;
import static org.tanji.host.decision.DecisionRefusal.REVIEW_INCOMPLETE;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Approves;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Role;
import org.tanji.host.inspection.Inspection;
import org.tanji.host.inspection.InspectionConclusion;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.verification.Verification;

/** The technical reviewer weighs documents, inspection and verification together, and recommends. */
@CarriesOut({Clause.REVIEWER_OUTSIDE_EVALUATION, Clause.REVIEW_OF_THREE_RECORDS})
final class ReviewCase {

    private final Eligibility eligibility;

    ReviewCase(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /** @param noInterest that neither work for the client in the last two years nor any other interest stands against it */
    @Approves
    public record Form(
            @LongText String documents,
            @LongText String inspection,
            @LongText String verification,
            Recommendation recommendation,
            @LongText String reasons,
            boolean noInterest) {}

    Step<Form> step() {
        return new Step<>(
                "decision.review",
                Form.class,
                Set.of(Role.TECHNICAL_REVIEWER),
                Clause.REVIEW_OF_THREE_RECORDS,
                new EvaluationEnded().and(this::require),
                ReviewCase::decide);
    }

    private void require(CaseFile file, Actor by, LocalDate today) {
        var decision = Decision.of(file);
        var assigned = decision.assigned()
                .filter(one -> one.reviewer().equals(by.person().value()))
                .orElseThrow(() -> Failure.of(NOT_ASSIGNED, by.name()));
        if (decision.granted()) {
            throw Failure.of(DECIDED_BEFORE, decision.decidedOn().orElseThrow());
        }
        eligibility.require(file, by.person(), by.name(), Competence.TECHNICAL_REVIEWER, today);
        eligibility.requireCombinations(
                file, by.person(), new org.tanji.host.identity.PersonId(assigned.decider()), assigned.reason(), today);
    }

    private static Fact decide(Desk desk, Form form) {
        if (Stream.of(form.documents(), form.inspection(), form.verification(), form.reasons())
                .anyMatch(String::isBlank)) {
            throw Failure.of(REVIEW_INCOMPLETE);
        }
        if (!form.noInterest()) {
            throw Failure.of(INTEREST_NOT_DECLARED, desk.by().name());
        }
        var inspection = Inspection.of(desk.file());
        var passed = inspection.concluded() && inspection.conclusion() != InspectionConclusion.FAILED;
        if (form.recommendation() == Recommendation.GRANT
                && !(passed && Verification.of(desk.file()).positive())) {
            throw Failure.of(GRANT_UNFOUNDED);
        }
        return new Reviewed(
                form.recommendation(),
                form.documents(),
                form.inspection(),
                form.verification(),
                form.reasons(),
                Basis.of(desk.file()),
                DecisionPapers.review(desk, form));
    }
}
