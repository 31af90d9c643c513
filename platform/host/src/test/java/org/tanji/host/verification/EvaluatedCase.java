package org.tanji.host.verification;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.Groundwork;
import org.tanji.host.Lifecycle;
import org.tanji.host.application.FactOfApplication;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.casefile.Step;
import org.tanji.host.decision.DecisionFact;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.inspection.InspectionConclusion;
import org.tanji.host.inspection.InspectionFact;
import org.tanji.host.planning.PlanningFact;
import org.tanji.host.planning.PlanningFact.TeamAppointed;
import org.tanji.host.planning.TeamFunction;
import org.tanji.host.planning.TeamMember;
import org.tanji.host.quantification.BodyCriteria;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.StudyVersion;
import org.tanji.host.rule.Clause;
import org.tanji.host.verification.store.JooqRecalculations;

/**
 * Cases on the real store of which application, team and inspection are given, so that verification and decision can be played
 * from there: real data of an example pump, really quantified and recalculated.
 */
public final class EvaluatedCase implements AutoCloseable {

    private static final Path CONFIG = Path.of("../../config");
    private static final String PUMP = "cts-pcec-20";

    private static final FactKinds KINDS = FactKinds.of(List.of(
            FactOfApplication.class,
            PlanningFact.class,
            InspectionFact.class,
            VerificationFact.class,
            DecisionFact.class));

    /** What somebody is taken to have done. */
    public record Given(Fact fact) {}

    public final CaseFixture fixture;
    public final Actor leader;
    public final Actor second;
    public final Actor expert;
    private final KeepStudy keep;
    private final RecalculateProduct recalculate;
    private final AcceptRecalculation accept;
    private final Recalculations recalculations;

    private EvaluatedCase(CaseFixture fixture) {
        this.fixture = fixture;
        this.leader = fixture.actor(Role.INSPECTOR);
        this.second = fixture.another(Role.INSPECTOR, "second-inspector");
        this.expert = fixture.another(Role.INSPECTOR, "expert");
        var ground = fixture.groundwork();
        var edition = ground.rules().editions().newest();
        var quantify = new QuantifyProduct(
                ground.families(),
                FactorLibrary.read(CONFIG),
                edition.cited(),
                BodyCriteria.read(CONFIG).criteria().with(edition.growth()));
        this.keep = new KeepStudy(quantify, ground.studies(), ground.clock());
        this.recalculations = new JooqRecalculations(fixture.database());
        this.recalculate = new RecalculateProduct(
                quantify, keep, ground.studies(), recalculations, Limits.STANDARD, ground.clock());
        this.accept = new AcceptRecalculation(ground.studies(), recalculations, ground.clock());
    }

    public static EvaluatedCase open(Path folder) {
        return new EvaluatedCase(CaseFixture.open(folder, EvaluatedCase::withSetup));
    }

    private static Lifecycle withSetup(Groundwork groundwork) {
        var whole = Lifecycle.on(groundwork);
        var steps = new ArrayList<Step<? extends Record>>(whole.steps().all());
        steps.add(given("setup.open", new Gate.Unopened()));
        steps.add(given("setup.given", (file, by, today) -> {}));
        return new Lifecycle(new CaseSteps(steps), KINDS, List.of(), whole.offers(), List.of());
    }

    private static Step<Given> given(String key, Gate gate) {
        return new Step<>(
                key, Given.class, EnumSet.allOf(Role.class), Clause.EIGHT_STEPS, gate, (desk, form) -> form.fact());
    }

    /** A case with one unit for each study, all of one site, and a team of leader, second inspector and expert. */
    public PlayedCase begin(String... studies) {
        var units = new ArrayList<ProductUnit>();
        for (var study : studies) {
            var number = units.size() + 1;
            units.add(new ProductUnit("u" + number, product(), "QYB-" + number, "Works 1", study, ""));
        }
        return begin(units);
    }

    public PlayedCase begin(List<ProductUnit> units) {
        var played = fixture.begin("setup.open", new Given(GivenApplication.opened(units)));
        team(played, leader, second, expert);
        return played;
    }

    /** The last of them advises only. */
    public void team(PlayedCase played, Actor leading, Actor other, Actor advising) {
        given(
                played,
                Role.PLANNER,
                new TeamAppointed(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 2),
                        List.of(
                                member(leading, TeamFunction.LEADER),
                                member(other, TeamFunction.INSPECTOR),
                                member(advising, TeamFunction.EXPERT))));
    }

    public void inspected(PlayedCase played, InspectionConclusion conclusion) {
        given(played, Role.INSPECTOR, new InspectionFact.Concluded(conclusion, "able", "consistent", "seen"));
    }

    public void given(PlayedCase played, Role role, Fact fact) {
        played.take(role, "setup.given", new Given(fact));
    }

    public void given(PlayedCase played, Actor by, Fact fact) {
        played.take(by, "setup.given", new Given(fact));
    }

    /** Everything up to the signatures of both members. */
    public PlayedCase verified(PlayedCase played) {
        concluded(played);
        written(played);
        played.take(leader, "verification.signReport", new SignReport.Form(true));
        played.take(second, "verification.signReport", new SignReport.Form(true));
        return played;
    }

    public void written(PlayedCase played) {
        played.take(leader, "verification.writeReport", new WriteReport.Form(List.of("Guest of the factory")));
    }

    /** Everything up to a positive conclusion. */
    public void concluded(PlayedCase played) {
        lookedAt(played);
        played.take(leader, "verification.conclude", positive());
    }

    /** Everything before the conclusion. */
    public void lookedAt(PlayedCase played) {
        documents(played);
        played.take(leader, "verification.verifySite", onSite("Works 1"));
        for (var unit : Units.of(played.file()).all()) {
            judged(played, unit.key());
            played.take(leader, "verification.recordQualities", qualities(unit.key()));
            played.take(leader, "verification.concludeSubjects", subjects(unit.key(), SubjectVerdict.CONFORMS));
            played.take(leader, "verification.takeFigure", new TakeFigure.Form(unit.key()));
        }
    }

    void documents(PlayedCase played) {
        played.take(leader, "verification.reviewDocuments", new ReviewDocuments.Form(true, "Complete.", List.of()));
    }

    static VerifySite.Form onSite(String site) {
        var day = LocalDate.of(2026, 3, 1);
        return new VerifySite.Form(site, VerificationWay.ON_SITE, "", "", day, day, List.of());
    }

    static ConcludeVerification.Form positive() {
        return new ConcludeVerification.Form(
                VerificationConclusion.POSITIVE, "All figures hold.", "Calibrate the meter yearly.");
    }

    static ConcludeSubjects.Form subjects(String unit, SubjectVerdict verdict) {
        var subject = new SubjectConclusion(verdict, "As stated.", "Work plan 4", List.of());
        return new ConcludeSubjects.Form(unit, subject, subject, subject, subject, subject, subject);
    }

    static RecordQualities.Form qualities(String unit) {
        var said = "As the records show.";
        return new RecordQualities.Form(unit, said, said, said, said, said, said, said, said, said);
    }

    /** Every key datum of the unit accepted, and every other one that needs a reason. */
    void judged(PlayedCase played, String unit) {
        var study = Units.of(played.file()).study(unit, fixture.groundwork().studies());
        var result = ResultJson.read("study", study.result());
        var findings = keyData(result).stream()
                .map(path -> new DatumFinding(path, DatumVerdict.ACCEPTED, "", "meter 7", "no other source"))
                .toList();
        played.take(leader, "verification.verifyDatum", new VerifyDatum.Form(unit, findings));
    }

    static List<String> keyData(Result result) {
        return result.sources().stream()
                .filter(one -> one.key())
                .map(one -> one.input())
                .distinct()
                .toList();
    }

    /** A pump whose every key datum has a second source, with a recalculation that the leader has accepted. */
    public String acceptedStudy() {
        var study = study(account(Role.APPLICANT));
        recalculated(study, crossChecked());
        return study;
    }

    /** A pump as the applicant hands it in. */
    public String study(Account author) {
        return study(author, crossChecked());
    }

    String study(Account author, Inventory inventory) {
        return keep.begin(author, new KeepStudy.Submission(product(), PUMP, inventory, ""), java.util.Optional.empty())
                .study()
                .value();
    }

    StudyVersion revise(String study) {
        return keep.revise(
                new StudyId(study),
                account(Role.APPLICANT),
                new KeepStudy.Submission(product(), PUMP, crossChecked(), ""),
                java.util.Optional.empty());
    }

    /** The leader recalculates with these data and accepts. */
    public void recalculated(String study, Inventory inventory) {
        fixture.pass(Duration.ofSeconds(1));
        var verifier = account(Role.INSPECTOR);
        var stored = keep.get(new StudyId(study), java.util.Optional.empty(), verifier);
        var made = recalculate.recalculate(stored, verifier, new RecalculateProduct.Submission(inventory, "meter", ""));
        accept.accept(recalculate.get(new StudyId(study), made.id(), verifier), verifier, "As metered.");
    }

    Inventory example() {
        return fixture.groundwork()
                .families()
                .findMethod(PUMP)
                .orElseThrow()
                .example()
                .orElseThrow();
    }

    Inventory crossChecked() {
        var stated = example();
        var result = keep.get(
                new StudyId(keep.begin(
                                account(Role.APPLICANT),
                                new KeepStudy.Submission(product(), PUMP, stated, ""),
                                java.util.Optional.empty())
                        .study()
                        .value()),
                java.util.Optional.empty(),
                account(Role.INSPECTOR));
        var checks = new ArrayList<>(stated.crossChecks());
        ResultJson.read("example", result.result()).sources().stream()
                .filter(one -> one.key() && one.sources().size() == 1)
                .forEach(one -> checks.add(new CrossCheck(
                        one.input(), "second record", one.sources().get(0).value(), "")));
        return new Inventory(
                stated.method(),
                stated.methodVersion(),
                stated.study(),
                stated.boundary(),
                stated.values(),
                stated.tables(),
                stated.factorChoices(),
                stated.ownFactors(),
                stated.exclusions(),
                stated.quality(),
                checks,
                stated.ratings(),
                stated.correlations(),
                stated.factorReasons(),
                stated.choices(),
                stated.balanceExceptions(),
                stated.electricity());
    }

    Recalculations recalculations() {
        return recalculations;
    }

    public Account account(Role role) {
        return fixture.groundwork().accounts().find(role.key()).orElseThrow();
    }

    String product() {
        return fixture.groundwork()
                .catalogue()
                .findByStandard("CTS PCEC-20:2025")
                .orElseThrow()
                .slug();
    }

    private static TeamMember member(Actor actor, TeamFunction function) {
        return new TeamMember(actor.account().value(), actor.person().value(), actor.name(), function);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
