package org.tanji.host.inspection;

import static org.tanji.host.inspection.InspectionFailure.BEGUN_ALREADY;
import static org.tanji.host.inspection.InspectionFailure.CONCLUDED_ALREADY;
import static org.tanji.host.inspection.InspectionFailure.NOT_BEGUN;
import static org.tanji.host.inspection.InspectionFailure.NOT_ENDED;
import static org.tanji.host.inspection.InspectionFailure.NOT_IN_CHARGE_OF_REPORT;
import static org.tanji.host.inspection.InspectionFailure.NO_PLAN;

import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Gate;
import org.tanji.host.identity.Actor;
import org.tanji.host.planning.Plan;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** What must be true before the steps of an inspection. */
final class InspectionGates {

    private InspectionGates() {}

    /** Experts advise and are no members. */
    @CarriesOut({Clause.TEAM_CONCLUDES, Clause.TEAM_VERIFIES_CORRECTIONS, Clause.QUALIFIED_TEAM})
    static Gate team(InspectionFailure otherwise) {
        return (file, by, today) -> {
            if (!Plan.of(file).isMember(by.person())) {
                throw Failure.of(otherwise, by.name());
            }
        };
    }

    @CarriesOut(Clause.INSPECTION_REPORT)
    static void leader(CaseFile file, Actor by, LocalDate today) {
        if (!Plan.of(file).isLeader(by.person())) {
            throw Failure.of(NOT_IN_CHARGE_OF_REPORT, by.name());
        }
    }

    @CarriesOut(Clause.EIGHT_STEPS)
    static void planned(CaseFile file, Actor by, LocalDate today) {
        if (!Plan.of(file).acknowledged()) {
            throw Failure.of(NO_PLAN);
        }
    }

    static void notBegun(CaseFile file, Actor by, LocalDate today) {
        if (Inspection.of(file).begun().isPresent()) {
            throw Failure.of(BEGUN_ALREADY);
        }
    }

    @CarriesOut(Clause.FACTORY_IN_PRODUCTION)
    static void onSite(CaseFile file, Actor by, LocalDate today) {
        var inspection = Inspection.of(file);
        if (inspection.begun().isEmpty()) {
            throw Failure.of(NOT_BEGUN);
        }
        inspection.endedOn().ifPresent(day -> {
            throw Failure.of(InspectionFailure.ENDED_ALREADY, day);
        });
    }

    @CarriesOut(Clause.INSPECTION_OF_TWO_PARTS)
    static void ended(CaseFile file, Actor by, LocalDate today) {
        if (Inspection.of(file).ended().isEmpty()) {
            throw Failure.of(NOT_ENDED);
        }
    }

    static void notConcluded(CaseFile file, Actor by, LocalDate today) {
        if (Inspection.of(file).concluded()) {
            throw Failure.of(CONCLUDED_ALREADY);
        }
    }
}
