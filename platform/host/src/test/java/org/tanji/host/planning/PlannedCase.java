package org.tanji.host.planning;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.tanji.host.Groundwork;
import org.tanji.host.Lifecycle;
import org.tanji.host.application.ApplicantTrade;
import org.tanji.host.application.ApplicationForm;
import org.tanji.host.application.DesignOwner;
import org.tanji.host.application.FactOfApplication.Accepted;
import org.tanji.host.application.FactOfApplication.ContractSigned;
import org.tanji.host.application.FactOfApplication.Opened;
import org.tanji.host.application.Party;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.PlanningForms.AcknowledgePlan;
import org.tanji.host.planning.PlanningForms.AppointTeam;
import org.tanji.host.planning.PlanningForms.Appointment;
import org.tanji.host.planning.PlanningForms.DeclareInterest;
import org.tanji.host.planning.PlanningForms.SendPlan;
import org.tanji.host.rule.Clause;

/** A case that is accepted and waits for its plan; the facts of its application are laid down as they would be recorded. */
public final class PlannedCase implements AutoCloseable {

    /** Lays down the next fact of the application. */
    public record LayDown(String what) {}

    private static final Party FACTORY = new Party("Example factory", "1 Example Road", "EXAMPLE-0001");
    private final Queue<Fact> facts = new ArrayDeque<>();
    private final CaseFixture fixture;
    private final PlayedCase played;

    public PlannedCase(Path folder) {
        this.fixture = CaseFixture.open(folder, this::lifecycle);
        var product = fixture.groundwork().catalogue().all().get(0).slug();
        var form = new ApplicationForm(
                FACTORY,
                ApplicantTrade.values()[0],
                true,
                Party.UNSTATED,
                true,
                Party.UNSTATED,
                DesignOwner.values()[0],
                "",
                "",
                List.of(new ApplicationForm.Product(product, "M-1", "", "", "")));
        facts.add(new Opened(form, "Example"));
        this.played = fixture.begin("seed.open", new LayDown("application"));
        var rule = fixture.groundwork().rules().on(fixture.today()).pin();
        layDown(new Accepted("EX-1", rule, List.of(), List.of()));
    }

    private Lifecycle lifecycle(Groundwork groundwork) {
        var rooms = Lifecycle.on(groundwork);
        var roles = Set.of(Role.APPLICANT);
        var seeds = Stream.<Step<? extends Record>>of(
                new Step<>("seed.open", LayDown.class, roles, Clause.APPLICATION_FORM, new Gate.Unopened(), (desk, form) ->
                        facts.remove()),
                new Step<>("seed.next", LayDown.class, roles, Clause.APPLICATION_FORM, (file, by, today) -> {}, (desk, form) ->
                        facts.remove()));
        return new Lifecycle(
                new CaseSteps(Stream.concat(seeds, rooms.steps().all().stream()).toList()),
                rooms.facts(),
                rooms.projections(),
                rooms.offers(),
                rooms.panels());
    }

    private void layDown(Fact fact) {
        facts.add(fact);
        played.take(Role.APPLICANT, "seed.next", new LayDown("next"));
    }

    public PlannedCase withContract() {
        layDown(new ContractSigned(fixture.today(), "A", "B", FileId.random()));
        return this;
    }

    /** A leader who is free of interests, and a plan of two days that the applicant has acknowledged. */
    public PlannedCase acknowledged() {
        withContract();
        var from = fixture.today().plusDays(1);
        appoint(from, from.plusDays(1));
        played.take(Role.INSPECTOR, "planning.declareInterest", new DeclareInterest(false, "", ""));
        played.take(Role.PLANNER, "planning.sendPlan", plan("2"));
        played.take(Role.APPLICANT, "planning.acknowledgePlan", new AcknowledgePlan(""));
        return this;
    }

    public void appoint(LocalDate from, LocalDate until) {
        played.take(Role.PLANNER, "planning.appointTeam", team(from, until));
    }

    public static AppointTeam team(LocalDate from, LocalDate until) {
        return new AppointTeam(from, until, List.of(new Appointment("inspector", TeamFunction.LEADER)));
    }

    public static SendPlan plan(String days) {
        return new SendPlan("Purpose", "Basis", "Scope", 10, new BigDecimal(days), "");
    }

    public Actor inspector() {
        return fixture.actor(Role.INSPECTOR);
    }

    public CaseFixture fixture() {
        return fixture;
    }

    public PlayedCase played() {
        return played;
    }

    @Override
    public void close() {
        fixture.close();
    }
}
