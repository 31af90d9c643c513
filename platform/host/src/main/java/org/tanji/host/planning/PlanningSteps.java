package org.tanji.host.planning;

import static org.tanji.host.planning.PlanningFailure.NO_APPROVAL_REASON;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.Step;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.Role;
import org.tanji.host.planning.PlanningFact.FewerDaysApproved;
import org.tanji.host.planning.PlanningFact.PlanAcknowledged;
import org.tanji.host.planning.PlanningForms.AcknowledgePlan;
import org.tanji.host.planning.PlanningForms.AppointTeam;
import org.tanji.host.planning.PlanningForms.ApproveFewerDays;
import org.tanji.host.planning.PlanningForms.DeclareInterest;
import org.tanji.host.planning.PlanningForms.SendPlan;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The steps of clause 7.3. */
public final class PlanningSteps {

    private static final Gate CONTRACT = PlanningGates::afterTheContract;
    private static final Gate PLANNED = CONTRACT.and(PlanningGates::withATeam).and(PlanningGates::beforeTheInspection);

    private final CaseRule rules;
    private final ProductCatalogue catalogue;
    private final ComposeTeam compose;
    private final WritePlan write;

    public PlanningSteps(
            PlanningTerms terms,
            CaseRule rules,
            Accounts accounts,
            Qualifications qualifications,
            ProductCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.compose = new ComposeTeam(terms, accounts, qualifications, catalogue);
        this.write = new WritePlan(terms, rules);
    }

    public List<Step<? extends Record>> all() {
        return List.of(appointTeam(), declareInterest(), approveFewerDays(), sendPlan(), acknowledgePlan());
    }

    private Step<AppointTeam> appointTeam() {
        return new Step<>(
                "planning.appointTeam",
                AppointTeam.class,
                Set.of(Role.PLANNER),
                Clause.QUALIFIED_TEAM,
                CONTRACT.and(PlanningGates::beforeTheInspection),
                compose::decide);
    }

    private static Step<DeclareInterest> declareInterest() {
        return new Step<>(
                "planning.declareInterest",
                DeclareInterest.class,
                Set.of(Role.INSPECTOR),
                Clause.QUALIFIED_TEAM,
                CONTRACT.and(PlanningGates::withATeam).and(PlanningGates::appointed),
                Impartiality::declare);
    }

    /** Whoever plans does not approve of their own exception. */
    private static Step<ApproveFewerDays> approveFewerDays() {
        return new Step<>(
                "planning.approveFewerDays",
                ApproveFewerDays.class,
                Set.of(Role.APPLICATION_REVIEWER, Role.CERTIFICATE_ADMINISTRATOR),
                Clause.AT_LEAST_TWO_PERSON_DAYS,
                PLANNED,
                PlanningSteps::approved);
    }

    private Step<SendPlan> sendPlan() {
        return new Step<>(
                "planning.sendPlan",
                SendPlan.class,
                Set.of(Role.PLANNER),
                Clause.PLAN_OF_FIVE_PARTS,
                PLANNED,
                this::proposed,
                write::decide);
    }

    private static Step<AcknowledgePlan> acknowledgePlan() {
        return new Step<>(
                "planning.acknowledgePlan",
                AcknowledgePlan.class,
                Set.of(Role.APPLICANT),
                Clause.PLAN_OF_FIVE_PARTS,
                CONTRACT.and(PlanningGates::withAPlan).and(PlanningGates::beforeTheInspection),
                (desk, form) -> new PlanAcknowledged(form.remark()));
    }

    @CarriesOut(Clause.AT_LEAST_TWO_PERSON_DAYS)
    private static Fact approved(Desk desk, ApproveFewerDays form) {
        if (form.reason().isBlank() || form.days().signum() <= 0) {
            throw Failure.of(NO_APPROVAL_REASON);
        }
        return new FewerDaysApproved(form.days(), form.reason());
    }

    /** Basis and scope follow from the case; the planner may write more. */
    private Optional<SendPlan> proposed(CaseFile file) {
        var units = Application.of(file).units();
        var edition = rules.of(file).edition();
        var standards = units.stream()
                .map(unit -> catalogue.find(unit.product()).orElseThrow())
                .map(Product::standardCode)
                .distinct();
        var basis = Stream.concat(Stream.of(edition.basis(), edition.cited()), standards)
                .collect(Collectors.joining("\n"));
        var scope = units.stream()
                .map(unit -> catalogue.find(unit.product()).orElseThrow().name().zh() + " " + unit.model() + ", "
                        + unit.site())
                .collect(Collectors.joining("\n"));
        var members = Plan.of(file).members().size();
        return Optional.of(new SendPlan("", basis, scope, 0, BigDecimal.valueOf(members), ""));
    }
}
