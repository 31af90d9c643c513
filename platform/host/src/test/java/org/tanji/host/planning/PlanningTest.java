package org.tanji.host.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.PlanningForms.AcknowledgePlan;
import org.tanji.host.planning.PlanningForms.AppointTeam;
import org.tanji.host.planning.PlanningForms.Appointment;
import org.tanji.host.planning.PlanningForms.ApproveFewerDays;
import org.tanji.host.planning.PlanningForms.DeclareInterest;
import org.tanji.host.planning.PlanningForms.SendPlan;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.web.Words;

class PlanningTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 11);

    @TempDir
    Path folder;

    private PlannedCase planned;
    private PlayedCase played;

    @BeforeEach
    void open() {
        planned = new PlannedCase(folder);
        played = planned.played();
    }

    @AfterEach
    void close() {
        planned.close();
    }

    @Test
    @Proves({Clause.PLANNED_AFTER_CONTRACT, Clause.EIGHT_STEPS})
    void nothingIsPlannedBeforeTheContractIsSigned() {
        played.refusedBy(
                Clause.PLANNED_AFTER_CONTRACT, Role.PLANNER, "planning.appointTeam", PlannedCase.team(FIRST, LAST));

        planned.withContract().appoint(FIRST, LAST);

        assertTrue(Plan.of(played.file()).isLeader(planned.inspector().person()));
    }

    @Test
    @Proves(Clause.QUALIFIED_TEAM)
    void whoIsNotQualifiedOnAPlannedDayIsNotAppointed() {
        planned.withContract();
        planned.fixture().another(Role.INSPECTOR, "novice");
        var novice = new AppointTeam(FIRST, LAST, List.of(new Appointment("novice", TeamFunction.LEADER)));
        var tooLate = PlannedCase.team(LocalDate.of(2029, 2, 28), LocalDate.of(2029, 3, 2));

        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.appointTeam", novice);
        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.appointTeam", tooLate);
    }

    @Test
    @Proves(Clause.QUALIFIED_TEAM)
    void anExpertIsNoMemberAndCannotLead() {
        planned.withContract();
        var expert = new AppointTeam(FIRST, LAST, List.of(new Appointment("inspector", TeamFunction.EXPERT)));

        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.appointTeam", expert);

        assertFalse(TeamFunction.EXPERT.concludes());
    }

    @Test
    @Proves(Clause.QUALIFIED_TEAM)
    void adviceInTheLastTwoYearsKeepsSomebodyFromTheTeam() {
        planned.withContract().appoint(FIRST, LAST);
        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.sendPlan", PlannedCase.plan("2"));

        played.take(Role.INSPECTOR, "planning.declareInterest", new DeclareInterest(false, "", "2024-03-11"));
        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.sendPlan", PlannedCase.plan("2"));
        played.refusedBy(Clause.QUALIFIED_TEAM, Role.PLANNER, "planning.appointTeam", PlannedCase.team(FIRST, LAST));

        played.take(Role.INSPECTOR, "planning.declareInterest", new DeclareInterest(false, "", "2024-03-10"));
        played.take(Role.PLANNER, "planning.sendPlan", PlannedCase.plan("2"));
    }

    @Test
    @Proves(Clause.AT_LEAST_TWO_PERSON_DAYS)
    void fewerThanTwoPersonDaysNeedAnApprovedReason() {
        planned.withContract().appoint(FIRST, LAST);
        played.take(Role.INSPECTOR, "planning.declareInterest", new DeclareInterest(false, "", ""));
        var few = new SendPlan("Purpose", "Basis", "Scope", 10, new BigDecimal("1.5"), "One line only");
        played.refusedBy(Clause.AT_LEAST_TWO_PERSON_DAYS, Role.PLANNER, "planning.sendPlan", few);

        played.take(
                Role.APPLICATION_REVIEWER,
                "planning.approveFewerDays",
                new ApproveFewerDays(new BigDecimal("1.5"), "One line only"));
        played.take(Role.PLANNER, "planning.sendPlan", few);

        assertTrue(Plan.of(played.file()).sent().isPresent());
    }

    @Test
    @Proves(Clause.AT_LEAST_TWO_PERSON_DAYS)
    void theTableCountsUnitsSitesAndSize() {
        var table = planned.fixture().groundwork().planning().personDays();

        assertEquals("2.0", table.calculate(1, 1, 99).days().toPlainString());
        assertEquals("5.0", table.calculate(3, 2, 500).days().toPlainString());
    }

    @Test
    @Proves(Clause.PLAN_OF_FIVE_PARTS)
    void aPlanStatesItsPartsAndIsAcknowledged() {
        planned.withContract().appoint(FIRST, LAST);
        played.take(Role.INSPECTOR, "planning.declareInterest", new DeclareInterest(false, "", ""));
        var empty = new SendPlan("Purpose", "Basis", " ", 10, new BigDecimal("2"), "");
        played.refusedBy(Clause.PLAN_OF_FIVE_PARTS, Role.PLANNER, "planning.sendPlan", empty);
        played.refusedBy(
                Clause.PLAN_OF_FIVE_PARTS, Role.APPLICANT, "planning.acknowledgePlan", new AcknowledgePlan(""));

        played.take(Role.PLANNER, "planning.sendPlan", PlannedCase.plan("2"));
        played.take(Role.APPLICANT, "planning.acknowledgePlan", new AcknowledgePlan(""));

        assertTrue(Plan.of(played.file()).acknowledged());
    }

    @Test
    @Proves(Clause.MODE_OF_CERTIFICATION)
    void theModeIsTheSameInEveryPlan() {
        assertEquals(
                "现场检查 + 产品碳足迹核查 + 获证后监督",
                Words.in(Locale.SIMPLIFIED_CHINESE).text("panel.planning.mode.text"));
    }
}
