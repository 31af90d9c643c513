package org.tanji.host.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.RecordQualification.Finding;
import org.tanji.host.identity.store.JooqAccounts;
import org.tanji.host.identity.store.JooqPersons;
import org.tanji.host.identity.store.JooqQualifications;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.store.Database;
import org.tanji.host.web.TickingClock;

class QualificationsTest {

    private static final Area PUMPS = new Area("submersible-pumps", "PV11");
    private static final Area TOOLS = new Area("drilling-completion-tools", "PV11");
    private static final Area CHEMICALS = new Area("oilfield-chemicals", "PV06");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock();
    private final List<IdentityChange> log = new ArrayList<>();
    private Database database;
    private JooqQualifications qualifications;
    private RecordQualification record;
    private Actor planner;
    private PersonId inspector;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tanji.db"));
        var accounts = new JooqAccounts(database);
        new CreateDemonstrationAccounts(accounts, new Passwords(), clock).onAnEmptyStore();
        qualifications = new JooqQualifications(database, (db, change) -> () -> log.add(change));
        record = new RecordQualification(
                new JooqPersons(database), qualifications, () -> List.of(PUMPS, TOOLS, CHEMICALS), clock);
        planner = Actor.of(accounts.find("planner").orElseThrow());
        inspector = accounts.find("inspector").orElseThrow().person();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class ARecordedQualification {

        @Test
        @Proves(Clause.QUALIFIED_TEAM)
        void holdsFromItsFirstToItsLastDay() {
            record.record(finding("submersible-pumps"), Optional.empty(), planner);

            assertFalse(holds(Competence.INSPECTOR, PUMPS, FIRST.minusDays(1)));
            assertTrue(holds(Competence.INSPECTOR, PUMPS, FIRST));
            assertTrue(holds(Competence.INSPECTOR, PUMPS, LAST));
            assertFalse(holds(Competence.INSPECTOR, PUMPS, LAST.plusDays(1)));
        }

        @Test
        void holdsForItsFamilyAndItsCompetenceOnly() {
            record.record(finding("submersible-pumps"), Optional.empty(), planner);

            assertFalse(holds(Competence.INSPECTOR, TOOLS, FIRST));
            assertFalse(holds(Competence.VERIFIER, PUMPS, FIRST));
        }

        @Test
        void holdsForAllFamiliesOfAField() {
            record.record(finding("PV11"), Optional.empty(), planner);

            assertTrue(holds(Competence.INSPECTOR, PUMPS, FIRST));
            assertTrue(holds(Competence.INSPECTOR, TOOLS, FIRST));
            assertFalse(holds(Competence.INSPECTOR, CHEMICALS, FIRST));
        }

        @Test
        void comesBackAsItWasRecorded() {
            var recorded = record.record(finding("PV11"), Optional.empty(), planner);

            assertEquals(Optional.of(recorded), qualifications.find(recorded.id()));
            assertEquals("qualification.recorded", log.get(0).act());
            assertEquals(planner, log.get(0).by());
        }
    }

    @Nested
    class ALaterRecord {

        @Test
        void standsInThePlaceOfTheEarlierOneWhichStaysToBeRead() {
            var earlier = record.record(finding("PV11"), Optional.empty(), planner);
            var shorter = new Finding(inspector, Competence.INSPECTOR, "PV11", FIRST, FIRST.plusYears(1), "renewed");

            var later = record.record(shorter, Optional.of(earlier.id()), planner);

            assertFalse(holds(Competence.INSPECTOR, PUMPS, LAST));
            assertEquals(List.of(later), qualifications.current(inspector));
            assertEquals(2, qualifications.history(inspector).size());
        }

        @Test
        void withdrawsTheEarlierOne() {
            var earlier = record.record(finding("PV11"), Optional.empty(), planner);

            record.withdraw(earlier.id(), "witnessed work was not done", planner);

            assertFalse(holds(Competence.INSPECTOR, PUMPS, FIRST));
            assertEquals("qualification.withdrawn", log.get(1).act());
        }

        @Test
        void isRefusedWhenSomebodyWasFaster() {
            var earlier = record.record(finding("PV11"), Optional.empty(), planner);
            record.withdraw(earlier.id(), "left the body", planner);

            refused("QUALIFICATION_SUPERSEDED", () -> record.withdraw(earlier.id(), "again", planner));
            refused(
                    "QUALIFICATION_SUPERSEDED",
                    () -> record.record(finding("PV11"), Optional.of(earlier.id()), planner));
            assertEquals(2, log.size());
        }
    }

    @Nested
    class AFindingIsRefused {

        @Test
        void aboutOneself() {
            var own = new Finding(planner.person(), Competence.INSPECTOR, "PV11", FIRST, LAST, "I know it");

            refused("OWN_QUALIFICATION", () -> record.record(own, Optional.empty(), planner));
        }

        @Test
        void withoutEvidenceOrAnAreaOrInTheWrongOrder() {
            refused("EVIDENCE_MISSING", () -> add("PV11", FIRST, LAST, "  "));
            refused("AREA_UNKNOWN", () -> add("PV99", FIRST, LAST, "training"));
            refused("QUALIFICATION_ENDS_EARLY", () -> add("PV11", FIRST, FIRST.minusDays(1), "training"));
            assertEquals(List.of(), log);
        }

        @Test
        void aboutNobody() {
            var nobody = new Finding(PersonId.random(), Competence.INSPECTOR, "PV11", FIRST, LAST, "training");

            refused("PERSON_UNKNOWN", () -> record.record(nobody, Optional.empty(), planner));
        }
    }

    @Test
    void theDemonstrationIsQualifiedByExamplesThatSaySo() {
        new QualifyDemonstrationAccounts(new JooqAccounts(database), qualifications, clock)
                .in(List.of(PUMPS, CHEMICALS));

        assertTrue(holds(Competence.INSPECTOR, PUMPS, LocalDate.of(2026, 3, 1)));
        assertTrue(holds(Competence.VERIFIER, CHEMICALS, LocalDate.of(2026, 3, 1)));
        assertFalse(holds(Competence.DECISION_MAKER, PUMPS, LocalDate.of(2026, 3, 1)));
        qualifications.current().forEach(one -> {
            assertTrue(one.example());
            assertTrue(one.evidence().contains("Example"), one.evidence());
        });
    }

    @Test
    void noRecordIsEverChangedOrErased() throws SQLException {
        record.record(finding("PV11"), Optional.empty(), planner);

        try (var insider = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tanji.db"));
                var statement = insider.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update qualification set area = 'PV06'"));
            assertThrows(SQLException.class, () -> statement.execute("delete from qualification"));
        }
    }

    private boolean holds(Competence competence, Area area, LocalDate day) {
        return qualifications.valid(inspector, competence, area, day);
    }

    private Finding finding(String area) {
        return new Finding(
                inspector, Competence.INSPECTOR, area, FIRST, LAST, "training and two witnessed inspections");
    }

    private void add(String area, LocalDate from, LocalDate until, String evidence) {
        var finding = new Finding(inspector, Competence.INSPECTOR, area, from, until, evidence);
        record.record(finding, Optional.empty(), planner);
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Failure.class, act).code().name());
    }
}
