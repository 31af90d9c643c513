package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.EVALUATED;
import static org.tanji.host.decision.DecisionRefusal.ON_THE_CLIENTS_SIDE;
import static org.tanji.host.decision.DecisionRefusal.PREPARED_THE_DATA;
import static org.tanji.host.decision.DecisionRefusal.WAS_IN_THE_TEAM;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.Localized;
import org.tanji.host.application.Application;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.Plan;
import org.tanji.host.planning.TeamMember;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.verification.Recalculation;
import org.tanji.host.verification.Recalculations;
import org.tanji.host.verification.VerifyingTeam;

/**
 * Proves from everything on record that somebody had no part in the evaluation of a case. It asks about persons: another
 * account, another role or having left the team changes nothing.
 */
public final class Independence {

    /** What is done there is the evaluation itself, whoever does it. */
    private static final Set<String> EVALUATION = Set.of("inspection", "verification", "surveillance");

    private final Studies studies;
    private final Recalculations recalculations;
    private final Accounts accounts;

    public Independence(Studies studies, Recalculations recalculations, Accounts accounts) {
        this.studies = studies;
        this.recalculations = recalculations;
        this.accounts = accounts;
    }

    /**
     * Returns when nothing on record speaks against that person.
     *
     * @throws Failure WAS_IN_THE_TEAM, EVALUATED, ON_THE_CLIENTS_SIDE or PREPARED_THE_DATA, naming the act
     */
    @CarriesOut({Clause.REVIEWER_OUTSIDE_EVALUATION, Clause.DECISION_OUTSIDE_EVALUATION})
    public void require(CaseFile file, PersonId person) {
        everInTeam(file, person).ifPresent(member -> {
            throw Failure.of(WAS_IN_THE_TEAM, name(person), member.name());
        });
        for (var act : file.acts()) {
            if (act.by().person().equals(person)) {
                requireHarmless(act);
            }
        }
        recalculated(file, person).ifPresent(one -> {
            throw Failure.of(EVALUATED, name(person), "recalculation " + one.footprint(), one.createdAt());
        });
        if (new VerifyingTeam(studies, accounts).prepared(file).contains(person)) {
            throw Failure.of(PREPARED_THE_DATA, name(person));
        }
    }

    /** Whether the person reviewed the application, which the rule leaves open; see the reading. */
    public boolean reviewedApplication(CaseFile file, PersonId person) {
        return file.acts().stream()
                .anyMatch(act -> act.by().person().equals(person)
                        && Basis.room(act).equals("application")
                        && act.by().role() != Role.APPLICANT);
    }

    private static void requireHarmless(Act act) {
        if (act.by().role() == Role.APPLICANT) {
            throw Failure.of(ON_THE_CLIENTS_SIDE, act.by().name(), what(act), act.day());
        }
        if (EVALUATION.contains(Basis.room(act)) || act.by().role() == Role.INSPECTOR) {
            throw Failure.of(EVALUATED, act.by().name(), what(act), act.day());
        }
    }

    /** Also members and experts who were replaced later, and who never did anything. */
    private static Optional<TeamMember> everInTeam(CaseFile file, PersonId person) {
        return file.acts().stream()
                .filter(act -> Basis.room(act).equals("planning"))
                .flatMap(act -> Plan.of(until(file, act)).team().stream())
                .filter(member -> member.person().equals(person.value()))
                .findFirst();
    }

    private static CaseFile until(CaseFile file, Act last) {
        return new CaseFile(file.id(), file.owner(), file.acts().subList(0, last.number()));
    }

    /** Recalculations are kept with the study, so the acts of the case do not show who made them. */
    private Optional<Recalculation> recalculated(CaseFile file, PersonId person) {
        return Application.of(file).units().stream()
                .map(ProductUnit::study)
                .distinct()
                .flatMap(study -> recalculations.list(new StudyId(study)).stream())
                .filter(one -> Stream.concat(
                                Stream.of(one.verifier()),
                                one.accepted().map(Recalculation.Acceptance::account).stream())
                        .anyMatch(account -> isOf(account, person)))
                .findFirst();
    }

    private boolean isOf(AccountId account, PersonId person) {
        return accounts.find(account)
                .map(Account::person)
                .filter(person::equals)
                .isPresent();
    }

    private String name(PersonId person) {
        return accounts.of(person).stream()
                .map(Account::displayName)
                .findFirst()
                .orElse(person.value());
    }

    private static Localized what(Act act) {
        return locale -> Papers.words(act.kind(), locale);
    }
}
