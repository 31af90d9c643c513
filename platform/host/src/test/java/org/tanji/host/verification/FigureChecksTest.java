package org.tanji.host.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.result.Finding;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultFailure;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.casefile.PlayedCase;
import org.tanji.host.identity.Role;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

/** What clauses 7.5.2 to 7.5.4 ask of the data behind a verified figure, on a really quantified pump. */
class FigureChecksTest {

    private static final String PATH = "test_electricity";
    private static final Period YEAR = Period.ofMonths(12);

    @TempDir
    static Path folder;

    private static EvaluatedCase cases;

    @BeforeAll
    static void open() {
        assumeTrue(CaseFixture.familiesArePacked(), "families are packed by mvn package");
        cases = EvaluatedCase.open(folder);
    }

    @AfterAll
    static void close() {
        if (cases != null) {
            cases.close();
        }
    }

    private static String refused(PlayedCase played, Clause clause) {
        return played.refusedBy(clause, cases.leader, "verification.conclude", EvaluatedCase.positive());
    }

    private static void concludes(PlayedCase played) {
        played.take(cases.leader, "verification.conclude", EvaluatedCase.positive());
        assertTrue(Verification.of(played.file()).positive());
    }

    private static void find(PlayedCase played, DatumVerdict verdict, String corrected) {
        played.take(
                cases.leader,
                "verification.verifyDatum",
                new VerifyDatum.Form("u1", List.of(new DatumFinding(PATH, verdict, corrected, "meter 7", ""))));
    }

    private static void recalculated(PlayedCase played, String study, String line) {
        var method = cases.fixture
                .groundwork()
                .families()
                .findMethod("cts-pcec-20")
                .orElseThrow()
                .method();
        cases.recalculated(study, AdjustInventory.adjust(method, cases.crossChecked(), line, "meter 7"));
        played.take(cases.leader, "verification.takeFigure", new TakeFigure.Form("u1"));
    }

    private static Inventory changed(Consumer<ObjectNode> change) {
        var method = cases.fixture
                .groundwork()
                .families()
                .findMethod("cts-pcec-20")
                .orElseThrow()
                .method();
        var json = InventoryJson.json(cases.crossChecked());
        change.accept(json);
        return InventoryJson.read("changed", CanonicalJson.write(json), method);
    }

    /** A case on data of the applicant that the team recalculated as they are; only the qualities are not recorded. */
    private static PlayedCase on(Inventory inventory) {
        var study = cases.study(cases.account(Role.APPLICANT), inventory);
        cases.recalculated(study, inventory);
        var played = cases.begin(study);
        cases.documents(played);
        played.take(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Works 1"));
        cases.judged(played, "u1");
        played.take(
                cases.leader, "verification.concludeSubjects", EvaluatedCase.subjects("u1", SubjectVerdict.CONFORMS));
        played.take(cases.leader, "verification.takeFigure", new TakeFigure.Form("u1"));
        return played;
    }

    @Nested
    @Proves(Clause.SOURCES_CROSS_CHECKED)
    class Figures {

        @Test
        void thatAreKeyDataAreAllJudged() {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.documents(played);
            played.take(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Works 1"));
            played.take(
                    cases.leader,
                    "verification.concludeSubjects",
                    EvaluatedCase.subjects("u1", SubjectVerdict.CONFORMS));
            played.take(cases.leader, "verification.takeFigure", new TakeFigure.Form("u1"));

            refused(played, Clause.SOURCES_CROSS_CHECKED);
            cases.judged(played, "u1");
            played.take(cases.leader, "verification.recordQualities", EvaluatedCase.qualities("u1"));

            concludes(played);
        }

        @Test
        void thatWereCorrectedBindTheRecalculation() {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.lookedAt(played);
            find(played, DatumVerdict.CORRECTED, "262 kWh");

            var told = refused(played, Clause.SOURCES_CROSS_CHECKED);
            recalculated(played, study, PATH + " = 262 kWh");

            assertTrue(told.contains(PATH), told);
            concludes(played);
        }

        @Test
        void thatWereRejectedAreNotUsed() {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.lookedAt(played);
            find(played, DatumVerdict.REJECTED, "");

            refused(played, Clause.SOURCES_CROSS_CHECKED);
            recalculated(played, study, PATH + " = 263 kWh");

            concludes(played);
        }

        @Test
        void areNamedByTheirPathWithWhatWasSeen() {
            var played = cases.begin(cases.acceptedStudy());
            var nowhere = new DatumFinding("nothing", DatumVerdict.ACCEPTED, "", "meter", "");
            var unseen = new DatumFinding(PATH, DatumVerdict.ACCEPTED, "", " ", "");
            var wrong = new DatumFinding(PATH, DatumVerdict.CORRECTED, "", "meter", "");

            assertEquals(VerificationFailure.PATH_UNKNOWN, judging(played, nowhere));
            assertEquals(VerificationFailure.SEEN_MISSING, judging(played, unseen));
            assertEquals(VerificationFailure.CORRECTION_MISSING, judging(played, wrong));
        }

        private Object judging(PlayedCase played, DatumFinding finding) {
            return played.refused(
                            cases.leader, "verification.verifyDatum", new VerifyDatum.Form("u1", List.of(finding)))
                    .code();
        }
    }

    @Nested
    class TheFigure {

        @Test
        @Proves(Clause.STAGES_WITH_MODEL_AND_FORMULA)
        void isAnAcceptedRecalculation() {
            var played = cases.begin(cases.study(cases.account(Role.APPLICANT)));

            played.refusedBy(
                    Clause.STAGES_WITH_MODEL_AND_FORMULA,
                    cases.leader,
                    "verification.takeFigure",
                    new TakeFigure.Form("u1"));
        }

        @Test
        @Proves(Clause.STAGES_WITH_MODEL_AND_FORMULA)
        void isThatOfTheLatestData() {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.lookedAt(played);

            cases.revise(study);

            var told = refused(played, Clause.STAGES_WITH_MODEL_AND_FORMULA);
            assertTrue(told.contains("version 2"), told);
        }

        @Test
        @Proves(Clause.EVERY_PRODUCT_AND_SITE)
        void isThereForEveryUnit() {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.documents(played);
            played.take(cases.leader, "verification.verifySite", EvaluatedCase.onSite("Works 1"));
            played.take(
                    cases.leader,
                    "verification.concludeSubjects",
                    EvaluatedCase.subjects("u1", SubjectVerdict.CONFORMS));

            refused(played, Clause.EVERY_PRODUCT_AND_SITE);
        }
    }

    @Nested
    class Data {

        @Test
        @Proves(Clause.NINE_DATA_QUALITIES)
        void haveNineQualitiesOnRecord() {
            var played = on(changed(json -> json.remove("quality")));

            var told = refused(played, Clause.NINE_DATA_QUALITIES);
            played.take(cases.leader, "verification.recordQualities", EvaluatedCase.qualities("u1"));

            assertTrue(told.contains("9 of the nine"), told);
            concludes(played);
        }

        @Test
        @Proves(Clause.WHOLE_PERIOD_OF_DATA)
        void spanTwelveMonthsOrSayWhyNot() {
            var played = on(changed(json ->
                    json.withObjectProperty("study").put("from", "2025-01-01").put("to", "2025-06-30")));

            refused(played, Clause.WHOLE_PERIOD_OF_DATA);
            played.take(cases.leader, "verification.recordQualities", EvaluatedCase.qualities("u1"));

            concludes(played);
        }

        @Test
        @Proves(Clause.PRIMARY_DATA_FIRST)
        void thatAreSecondaryHaveEvidenceOrAReason() {
            var played = on(changed(json -> {
                var entry = (ObjectNode) json.withObjectProperty("values").get(PATH);
                entry.put("data", "secondary").remove("evidence");
            }));
            played.take(cases.leader, "verification.recordQualities", EvaluatedCase.qualities("u1"));
            find(played, DatumVerdict.ACCEPTED, "");

            var told = refused(played, Clause.PRIMARY_DATA_FIRST);
            played.take(
                    cases.leader,
                    "verification.verifyDatum",
                    new VerifyDatum.Form(
                            "u1",
                            List.of(new DatumFinding(
                                    PATH, DatumVerdict.ACCEPTED, "", "test rig list", "no meter of its own"))));

            assertTrue(told.contains(PATH), told);
            concludes(played);
        }

        @Test
        @Proves(Clause.PRIMARY_DATA_FIRST)
        void ofForeignDatabasesHaveAReason() {
            var nearer = new Finding(new Problem(
                    new Place.InData("factor X"),
                    Failure.of(ResultFailure.FACTOR_NEARER, "X", "steel", "EU", "steel [CN]", "steel")));

            var refusal = refusedOf(List.of(nearer), true);

            assertEquals(VerificationRefusal.FOREIGN_WITHOUT_REASON, refusal.code());
        }

        @Test
        @Proves(Clause.UNCERTAINTY_ANALYSED)
        void haveTheirUncertaintyAnalysed() {
            assertEquals(
                    VerificationRefusal.UNCERTAINTY_LACKING,
                    refusedOf(List.of(), false).code());
        }

        private Failure refusedOf(List<Finding> more, boolean analysed) {
            var study = cases.acceptedStudy();
            var played = cases.begin(study);
            cases.lookedAt(played);
            var stored =
                    cases.recalculations().findVerified(new StudyId(study), 1).orElseThrow();
            var whole = RecalculateProduct.result(stored);
            var altered = altered(whole, more, analysed ? whole.uncertainty() : Optional.empty());
            var checks = new FigureChecks(
                    "u1", "u1", Verification.of(played.file()), whole.manifest().inventory(), altered);
            return assertThrows(Failure.class, () -> checks.require(YEAR));
        }

        private Result altered(Result whole, List<Finding> more, Optional<UncertaintyReport> uncertainty) {
            return new Result(
                    whole.footprint(),
                    whole.stages(),
                    whole.processes(),
                    whole.gases(),
                    whole.ledgers(),
                    whole.contributions(),
                    whole.missing(),
                    more,
                    whole.allocations(),
                    whole.cutOff(),
                    whole.balances(),
                    whole.quality(),
                    whole.crossChecks(),
                    whole.separate(),
                    uncertainty,
                    whole.trace(),
                    whole.manifest(),
                    whole.sources(),
                    whole.modelled());
        }
    }
}
