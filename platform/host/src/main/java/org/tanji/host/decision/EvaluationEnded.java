package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.INSPECTION_OPEN;
import static org.tanji.host.decision.DecisionRefusal.REFUSED_BEFORE;
import static org.tanji.host.decision.DecisionRefusal.REPORT_NOT_SIGNED;
import static org.tanji.host.decision.DecisionRefusal.VERIFICATION_OPEN;

import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Gate;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;
import org.tanji.host.inspection.Inspection;
import org.tanji.host.inspection.InspectionConclusion;
import org.tanji.host.planning.Plan;
import org.tanji.host.planning.TeamFunction;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.verification.Verification;

/**
 * The three records of clause 7.6 are there: documents, inspection and verification. After an inspection that was not passed
 * the team reports at once (clause 7.4.2), and nothing else is waited for.
 */
record EvaluationEnded() implements Gate {

    @Override
    @CarriesOut({Clause.REVIEW_OF_THREE_RECORDS, Clause.VERIFIED_BEFORE_REVIEW, Clause.REFUSAL_IN_WRITING})
    public void require(CaseFile file, Actor by, LocalDate today) {
        if (Decision.of(file).refused()) {
            throw Failure.of(REFUSED_BEFORE);
        }
        var inspection = Inspection.of(file);
        if (!inspection.concluded()) {
            throw Failure.of(INSPECTION_OPEN);
        }
        if (inspection.conclusion() == InspectionConclusion.FAILED) {
            return;
        }
        var verification = Verification.of(file);
        if (!verification.concluded()) {
            throw Failure.of(VERIFICATION_OPEN);
        }
        var unsigned = Plan.of(file).team().stream()
                .filter(member -> member.function() != TeamFunction.EXPERT)
                .filter(member -> !verification.signers().contains(new PersonId(member.person())))
                .map(member -> member.name())
                .toList();
        if (!unsigned.isEmpty()) {
            throw Failure.of(REPORT_NOT_SIGNED, unsigned.size(), String.join(", ", unsigned));
        }
    }
}
