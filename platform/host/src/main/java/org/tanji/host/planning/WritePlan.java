package org.tanji.host.planning;

import static org.tanji.host.planning.PlanningFailure.DAYS_BELOW_FLOOR;
import static org.tanji.host.planning.PlanningFailure.DAYS_BELOW_TABLE;
import static org.tanji.host.planning.PlanningFailure.DAYS_NOT_STAFFED;
import static org.tanji.host.planning.PlanningFailure.DECLARATION_MISSING;
import static org.tanji.host.planning.PlanningFailure.INTEREST_DECLARED;
import static org.tanji.host.planning.PlanningFailure.PART_MISSING;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.planning.PlanningFact.FewerDaysApproved;
import org.tanji.host.planning.PlanningFact.PlanSent;
import org.tanji.host.planning.PlanningFact.TeamAppointed;
import org.tanji.host.planning.PlanningForms.SendPlan;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Writes the plan of five parts and holds its person-days against table, floor and team. */
record WritePlan(PlanningTerms terms, CaseRule rules) {

    @CarriesOut({Clause.PLAN_OF_FIVE_PARTS, Clause.MODE_OF_CERTIFICATION})
    Fact decide(Desk desk, SendPlan form) {
        var file = desk.file();
        var appointment = Plan.of(file).appointment().orElseThrow();
        Stream.of(form.purpose(), form.basis(), form.scope())
                .filter(String::isBlank)
                .findAny()
                .ifPresent(part -> {
                    throw Failure.of(PART_MISSING);
                });
        requireImpartial(file, appointment);
        var calculated = calculated(file, form.employees());
        requireEnough(file, appointment, form, calculated);
        return new PlanSent(
                form.purpose(),
                form.basis(),
                form.scope(),
                appointment.from(),
                appointment.until(),
                appointment.team(),
                form.personDays(),
                calculated,
                form.reason(),
                List.of());
    }

    /** The parts that the case knows already. */
    PersonDays calculated(CaseFile file, int employees) {
        var units = Application.of(file).units();
        var sites = (int) units.stream().map(ProductUnit::site).distinct().count();
        return terms.personDays().calculate(units.size(), sites, employees);
    }

    @CarriesOut(Clause.QUALIFIED_TEAM)
    private void requireImpartial(CaseFile file, TeamAppointed appointment) {
        var plan = Plan.of(file);
        if (!plan.undeclared().isEmpty()) {
            throw Failure.of(
                    DECLARATION_MISSING,
                    plan.undeclared().stream().map(TeamMember::name).collect(Collectors.joining(", ")));
        }
        for (var one : appointment.team()) {
            var declared = Objects.requireNonNull(plan.declarations().get(one.person()));
            if (Impartiality.bars(declared, appointment.from(), terms)) {
                throw Failure.of(INTEREST_DECLARED, one.name());
            }
        }
    }

    @CarriesOut(Clause.AT_LEAST_TWO_PERSON_DAYS)
    private void requireEnough(CaseFile file, TeamAppointed appointment, SendPlan form, PersonDays calculated) {
        var members = appointment.team().stream()
                .filter(one -> one.function().concludes())
                .count();
        var days = ChronoUnit.DAYS.between(appointment.from(), appointment.until()) + 1;
        var staffed = BigDecimal.valueOf(members * days);
        if (form.personDays().compareTo(staffed) > 0) {
            throw Failure.of(DAYS_NOT_STAFFED, form.personDays().toPlainString(), members, days, staffed);
        }
        var floor = BigDecimal.valueOf(rules.of(file).parameters().inspection().leastPersonDays());
        var approved =
                file.last(FewerDaysApproved.class).map(FewerDaysApproved::days).orElse(floor);
        if (form.personDays().compareTo(floor.min(approved)) < 0) {
            throw Failure.of(DAYS_BELOW_FLOOR, form.personDays().toPlainString(), floor, approved.toPlainString());
        }
        if (form.personDays().compareTo(calculated.days()) < 0 && form.reason().isBlank()) {
            throw Failure.of(
                    DAYS_BELOW_TABLE,
                    form.personDays().toPlainString(),
                    calculated.days().toPlainString());
        }
    }
}
