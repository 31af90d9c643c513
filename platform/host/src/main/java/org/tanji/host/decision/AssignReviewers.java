package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionFailure.LOGIN_WITHOUT_ROLE;

import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.Localized;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The body chooses who reviews and who decides; what speaks against them is found before they begin. */
@CarriesOut(Clause.REVIEWER_OUTSIDE_EVALUATION)
final class AssignReviewers {

    private final Accounts accounts;
    private final Eligibility eligibility;

    AssignReviewers(Accounts accounts, Eligibility eligibility) {
        this.accounts = accounts;
        this.eligibility = eligibility;
    }

    /**
     * @param reviewer login
     * @param decider login
     * @param reason for a combination of tasks that is allowed with a reason only
     */
    public record Form(
            @OfferedBy(DecisionSteps.REVIEWERS) String reviewer,
            @OfferedBy(DecisionSteps.DECIDERS) String decider,
            @LongText String reason) {}

    Step<Form> step() {
        return new Step<>(
                "decision.assign",
                Form.class,
                Set.of(Role.PLANNER),
                Clause.REVIEWER_OUTSIDE_EVALUATION,
                new EvaluationEnded(),
                this::decide);
    }

    private Fact decide(Desk desk, Form form) {
        var reviewer = account(desk, form.reviewer(), Role.TECHNICAL_REVIEWER);
        var decider = account(desk, form.decider(), Role.DECISION_MAKER);
        var file = desk.file();
        var today = desk.today();
        eligibility.require(file, reviewer.person(), reviewer.displayName(), Competence.TECHNICAL_REVIEWER, today);
        eligibility.require(file, decider.person(), decider.displayName(), Competence.DECISION_MAKER, today);
        eligibility.requireCombinations(file, reviewer.person(), decider.person(), form.reason(), today);
        return new Assigned(
                reviewer.person().value(),
                reviewer.displayName(),
                decider.person().value(),
                decider.displayName(),
                form.reason());
    }

    private Account account(Desk desk, String login, Role role) {
        Localized wanted = locale -> Papers.text("role." + role.key(), locale);
        return accounts.find(login)
                .filter(account -> account.role() == role && account.isOpen(desk.now()))
                .orElseThrow(() -> Failure.of(LOGIN_WITHOUT_ROLE, login, wanted));
    }
}
