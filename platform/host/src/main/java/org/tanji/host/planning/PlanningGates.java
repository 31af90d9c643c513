package org.tanji.host.planning;

import static org.tanji.host.planning.PlanningFailure.CONTRACT_NOT_SIGNED;
import static org.tanji.host.planning.PlanningFailure.NOT_APPOINTED;
import static org.tanji.host.planning.PlanningFailure.NO_PLAN_TO_ACKNOWLEDGE;
import static org.tanji.host.planning.PlanningFailure.NO_TEAM;
import static org.tanji.host.planning.PlanningFailure.PLAN_ACKNOWLEDGED_ALREADY;

import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** What must be true before the steps of planning. */
final class PlanningGates {

    private PlanningGates() {}

    @CarriesOut({Clause.PLANNED_AFTER_CONTRACT, Clause.EIGHT_STEPS})
    static void afterTheContract(CaseFile file, Actor by, LocalDate today) {
        if (!Application.of(file).contractSigned()) {
            throw Failure.of(CONTRACT_NOT_SIGNED);
        }
    }

    static void beforeTheInspection(CaseFile file, Actor by, LocalDate today) {
        if (Plan.of(file).acknowledged()) {
            throw Failure.of(PLAN_ACKNOWLEDGED_ALREADY);
        }
    }

    static void withATeam(CaseFile file, Actor by, LocalDate today) {
        if (Plan.of(file).team().isEmpty()) {
            throw Failure.of(NO_TEAM);
        }
    }

    static void appointed(CaseFile file, Actor by, LocalDate today) {
        if (Plan.of(file).team().stream()
                .noneMatch(one -> one.person().equals(by.person().value()))) {
            throw Failure.of(NOT_APPOINTED, by.name());
        }
    }

    @CarriesOut(Clause.PLAN_OF_FIVE_PARTS)
    static void withAPlan(CaseFile file, Actor by, LocalDate today) {
        if (Plan.of(file).sent().isEmpty()) {
            throw Failure.of(NO_PLAN_TO_ACKNOWLEDGE);
        }
    }
}
