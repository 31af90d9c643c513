package org.tanji.host.planning;

import static org.tanji.host.planning.PlanningFailure.INTEREST_DECLARED;
import static org.tanji.host.planning.PlanningFailure.MEMBER_TWICE;
import static org.tanji.host.planning.PlanningFailure.MEMBER_UNKNOWN;
import static org.tanji.host.planning.PlanningFailure.NOT_QUALIFIED;
import static org.tanji.host.planning.PlanningFailure.ONE_LEADER;
import static org.tanji.host.planning.PlanningFailure.PLANNED_IN_THE_PAST;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Area;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.PlanningFact.TeamAppointed;
import org.tanji.host.planning.PlanningForms.AppointTeam;
import org.tanji.host.planning.PlanningForms.Appointment;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Appoints people who are qualified for every product of the case on every planned day, and free of interests. */
@CarriesOut(Clause.QUALIFIED_TEAM)
record ComposeTeam(PlanningTerms terms, Accounts accounts, Qualifications qualifications, ProductCatalogue catalogue) {

    Fact decide(Desk desk, AppointTeam form) {
        if (form.from().isBefore(desk.today()) || form.until().isBefore(form.from())) {
            throw Failure.of(PLANNED_IN_THE_PAST, form.from(), form.until(), desk.today());
        }
        var leaders = form.members().stream()
                .filter(one -> one.function() == TeamFunction.LEADER)
                .count();
        if (leaders != 1) {
            throw Failure.of(ONE_LEADER, leaders);
        }
        var seen = new TreeSet<String>();
        var team = form.members().stream()
                .map(one -> member(desk.file(), form, one))
                .toList();
        for (var one : team) {
            if (!seen.add(one.person())) {
                throw Failure.of(MEMBER_TWICE, one.name());
            }
        }
        return new TeamAppointed(form.from(), form.until(), team);
    }

    private TeamMember member(CaseFile file, AppointTeam form, Appointment wanted) {
        var account = accounts.find(wanted.login().strip())
                .filter(Account::enabled)
                .filter(one -> one.role() == Role.INSPECTOR)
                .orElseThrow(() -> Failure.of(MEMBER_UNKNOWN, wanted.login()));
        var competence = wanted.function().concludes() ? Competence.INSPECTOR : Competence.TECHNICAL_EXPERT;
        for (var area : areas(file)) {
            var day = form.from();
            while (!day.isAfter(form.until())) {
                if (!qualifications.valid(account.person(), competence, area, day)) {
                    throw Failure.of(NOT_QUALIFIED, account.displayName(), area.familyId(), area.fieldCode(), day);
                }
                day = day.plusDays(1);
            }
        }
        Optional.ofNullable(Plan.of(file).declarations().get(account.person().value()))
                .filter(declared -> Impartiality.bars(declared, form.from(), terms))
                .ifPresent(declared -> {
                    throw Failure.of(INTEREST_DECLARED, account.displayName());
                });
        return new TeamMember(account.id().value(), account.person().value(), account.displayName(), wanted.function());
    }

    /** The fields and families of all units of the case. */
    private List<Area> areas(CaseFile file) {
        return Application.of(file).units().stream()
                .map(unit -> catalogue.find(unit.product()).orElseThrow())
                .map(product -> new Area(product.familyId(), product.fieldCode()))
                .distinct()
                .toList();
    }
}
