package org.tanji.host.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.store.schema.Tables.AUDIT_ENTRY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.host.audit.AuditFailure;
import org.tanji.host.audit.Outcome;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.rule.Proves;

class CaseStoreTest {

    /** What the steps of this test come to. */
    sealed interface NoteFact extends Fact {}

    record Noted(String words, long number) implements NoteFact {}

    record Issued(FileId document) implements NoteFact {}

    record Words(String words) {}

    enum NoteFailure implements ClauseFailure {
        FORBIDDEN_WORD;

        @Override
        public Clause clause() {
            return Clause.DECLARATION_OF_TRUTH;
        }

        @Override
        public String bundle() {
            return "text/casefile-test";
        }
    }

    private static final byte[] NOTICE = "notice".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private CaseFixture fixture;
    private PlayedCase played;

    @BeforeEach
    void open() {
        fixture = CaseFixture.open(folder, steps(), FactKinds.of(List.of(NoteFact.class)));
        played = fixture.begin("note.open", new Words("first"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static CaseSteps steps() {
        var applicant = Set.of(Role.APPLICANT);
        return new CaseSteps(List.of(
                new Step<>(
                        "note.open",
                        Words.class,
                        applicant,
                        Clause.APPLICATION_FORM,
                        new Gate.Unopened(),
                        CaseStoreTest::note),
                new Step<>(
                        "note.write",
                        Words.class,
                        applicant,
                        Clause.APPLICATION_FORM,
                        (file, by, today) -> {},
                        CaseStoreTest::note),
                new Step<>(
                        "note.issue",
                        Words.class,
                        Set.of(Role.APPLICATION_REVIEWER),
                        Clause.NOTICE_AND_CONTRACT,
                        (file, by, today) -> {},
                        CaseStoreTest::issue)));
    }

    private static Fact note(Desk desk, Words form) {
        var number = desk.next("note");
        if (form.words().equals("forbidden")) {
            throw Failure.of(NoteFailure.FORBIDDEN_WORD);
        }
        return new Noted(form.words(), number);
    }

    private static Fact issue(Desk desk, Words form) {
        var document = desk.keep("notice.pdf", "application/pdf", NOTICE);
        if (form.words().equals("forbidden")) {
            throw Failure.of(NoteFailure.FORBIDDEN_WORD);
        }
        return new Issued(document);
    }

    @Nested
    class AnAct {

        @Test
        void isReadBackAsItWasRecorded() {
            var act = played.take(Role.APPLICANT, "note.write", new Words("second"));

            assertEquals(
                    List.of(new Noted("first", 1), new Noted("second", 2)),
                    played.file().all(Noted.class));
            assertEquals(2, act.number());
            assertEquals("casefile.noted", act.kind());
            assertEquals(fixture.today(), act.day());
        }

        @Test
        void onAStaleVersionIsToldWhatWasDoneSince() {
            played.take(Role.APPLICANT, "note.write", new Words("second"));

            var by = fixture.actor(Role.APPLICANT);
            var refusal =
                    assertThrows(Failure.class, () -> played.take(by, "note.write", Stamp.on(1), new Words("third")));

            assertEquals(CaseFailure.CASE_CHANGED, refusal.code());
            assertTrue(refusal.sentence(Locale.ROOT).contains("casefile.noted (applicant)"));
            assertEquals(2, played.file().version());
        }

        @Test
        void sentTwiceIsDoneOnce() {
            var by = fixture.actor(Role.APPLICANT);
            var stamp = new Stamp(1, "key", "digest");

            var first = played.take(by, "note.write", stamp, new Words("second"));
            var again = played.take(by, "note.write", stamp, new Words("second"));

            assertEquals(first, again);
            assertEquals(2, played.file().version());
        }

        @Test
        void underAKeyOfAnotherRequestIsRefused() {
            var by = fixture.actor(Role.APPLICANT);
            played.take(by, "note.write", new Stamp(1, "key", "digest"), new Words("second"));

            var refusal = assertThrows(
                    Failure.class,
                    () -> played.take(by, "note.write", new Stamp(2, "key", "other"), new Words("third")));

            assertEquals(CaseFailure.KEY_USED_FOR_ANOTHER_REQUEST, refusal.code());
        }

        @Test
        void ofAnotherRoleIsRefused() {
            var refusal = played.refused(Role.INSPECTOR, "note.write", new Words("second"));

            assertEquals(CaseFailure.NOT_YOUR_STEP, refusal.code());
        }

        @Test
        @Proves(Clause.FILED_AND_CONFIDENTIAL)
        void ofAnotherApplicantFindsNoSuchCase() {
            var stranger = fixture.another(Role.APPLICANT, "stranger");

            var refusal = played.refused(stranger, "note.write", new Words("second"));

            assertEquals(CaseFailure.NO_SUCH_CASE, refusal.code());
        }

        @Test
        void thatIsRefusedUsesUpNoNumber() {
            played.refused(Role.APPLICANT, "note.write", new Words("forbidden"));

            played.take(Role.APPLICANT, "note.write", new Words("second"));

            assertEquals(2, played.file().last(Noted.class).orElseThrow().number());
        }
    }

    @Nested
    class ADocument {

        @Test
        void isKeptWithTheActThatIssuesIt() {
            played.take(Role.APPLICATION_REVIEWER, "note.issue", new Words("go"));

            var id = played.file().last(Issued.class).orElseThrow().document();
            var kept = fixture.documents().find(played.id(), id).orElseThrow();
            assertEquals("notice.pdf", kept.name());
            assertArrayEquals(NOTICE, fixture.documents().content(id));
        }

        @Test
        void ofARefusedActIsNotKept() {
            played.refused(Role.APPLICATION_REVIEWER, "note.issue", new Words("forbidden"));

            assertEquals(List.of(), fixture.documents().list(played.id()));
        }
    }

    @Nested
    class TheLog {

        @Test
        void namesTheClauseOfARefusedAttempt() {
            played.refused(Role.APPLICANT, "note.write", new Words("forbidden"));

            var latest = fixture.log().about(played.id().value(), 1).get(0);
            assertEquals(Outcome.REFUSED, latest.outcome());
            assertEquals("note.write", latest.act());
            assertEquals(Clause.DECLARATION_OF_TRUTH.id(), latest.clause());
        }

        @Test
        void followsTheStateOfTheCase() {
            var act = played.take(Role.APPLICANT, "note.write", new Words("second"));

            var latest = fixture.log().about(played.id().value(), 1).get(0);
            assertEquals(act.digest(), latest.after());
            assertEquals(played.file().head(), latest.after());
        }

        @Test
        void isWholeAfterActsRefusalsAndFiles() {
            played.take(Role.APPLICANT, "note.write", new Words("second"));
            played.refused(Role.INSPECTOR, "note.write", new Words("third"));
            played.handIn(Role.APPLICANT, "licence.pdf");

            var head = fixture.verification().verify();

            assertEquals(4, head.number());
        }

        @Test
        void tellsOfAnEntryThatWasChanged() {
            played.take(Role.APPLICANT, "note.write", new Words("second"));
            tamper(db -> db.update(AUDIT_ENTRY)
                    .set(AUDIT_ENTRY.NAME, "somebody else")
                    .where(AUDIT_ENTRY.NUMBER.eq(1L))
                    .execute());

            var found = assertThrows(Failure.class, () -> fixture.verification().verify());

            assertEquals(AuditFailure.ENTRY_CHANGED, found.code());
        }

        @Test
        void tellsOfATailThatWasCutOff() {
            played.take(Role.APPLICANT, "note.write", new Words("second"));
            tamper(db ->
                    db.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.NUMBER.eq(2L)).execute());

            var found = assertThrows(Failure.class, () -> fixture.verification().verify());

            assertEquals(AuditFailure.LOG_CUT_OFF, found.code());
        }

        /** Who can do this has the file of the database in hand, not only the program. */
        private void tamper(Function<DSLContext, Integer> change) {
            fixture.database().write(db -> {
                db.execute("drop trigger audit_entry_is_never_changed");
                db.execute("drop trigger audit_entry_is_never_erased");
                return change.apply(db);
            });
        }
    }
}
