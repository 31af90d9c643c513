package org.tanji.host.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;

/** One case of a {@link CaseFixture}, on which people take steps, each on the version that stands. */
public record PlayedCase(CaseFixture fixture, CaseId id) {

    public CaseFile file() {
        return fixture.cases().find(id).orElseThrow();
    }

    /** The fixture's account with that role takes a step. */
    public Act take(Role role, String step, Record form) {
        return take(fixture.actor(role), step, form);
    }

    public Act take(Actor by, String step, Record form) {
        return take(by, step, Stamp.on(file().version()), form);
    }

    public Act take(Actor by, String step, Stamp stamp, Record form) {
        return fixture.perform()
                .perform(id, fixture.steps().get(step), by, stamp, form)
                .act();
    }

    /** The step is refused; nothing is recorded on the case. */
    public Failure refused(Actor by, String step, Record form) {
        var before = file();
        var refusal = assertThrows(Failure.class, () -> take(by, step, form));
        assertEquals(before, file());
        return refusal;
    }

    public Failure refused(Role role, String step, Record form) {
        return refused(fixture.actor(role), step, form);
    }

    /** The step is refused under that clause; answers with what the person is told, in English. */
    public String refusedBy(Clause clause, Actor by, String step, Record form) {
        var refusal = refused(by, step, form);
        var named = refusal.code() instanceof ClauseFailure failure ? failure.clause() : null;
        assertEquals(clause, named, () -> refusal.sentence(Locale.ROOT));
        return refusal.sentence(Locale.ROOT);
    }

    public String refusedBy(Clause clause, Role role, String step, Record form) {
        return refusedBy(clause, fixture.actor(role), step, form);
    }

    /** A small file of the case, handed in by the fixture's account with that role. */
    public FileId handIn(Role role, String name) {
        var by = fixture.actor(role);
        var content = ("example of " + name).getBytes(StandardCharsets.UTF_8);
        var keep = new KeepDocument(
                fixture.documents(), fixture.log(), fixture.groundwork().clock());
        return keep.add(file(), by, name, "application/pdf", content).id();
    }
}
