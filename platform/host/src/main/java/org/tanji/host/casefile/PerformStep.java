package org.tanji.host.casefile;

import static org.tanji.host.casefile.CaseFailure.NOT_YOUR_STEP;
import static org.tanji.host.casefile.CaseFailure.NO_SUCH_CASE;

import java.time.Clock;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureKind;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.AuditLog;
import org.tanji.host.audit.Outcome;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;

/** Somebody takes a step on a case: all of it is recorded, or nothing but the attempt. */
public final class PerformStep {

    private final Cases cases;
    private final AuditLog log;
    private final Clock clock;

    public PerformStep(Cases cases, AuditLog log, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins a case.
     *
     * @return the first act and its case; the earlier ones when the same request was recorded before
     * @throws Failure NOT_YOUR_STEP, or what the step refuses
     */
    public Recorded open(CaseFile unopened, Step<? extends Record> step, Actor by, Stamp stamp, Record form) {
        return taken(unopened, step, by, stamp, form);
    }

    /**
     * Takes a step on a case.
     *
     * @throws Failure NO_SUCH_CASE, NOT_YOUR_STEP, CASE_CHANGED, or what gate and step refuse, each with its clause
     */
    public Recorded perform(CaseId id, Step<? extends Record> step, Actor by, Stamp stamp, Record form) {
        return taken(get(id, by), step, by, stamp, form);
    }

    /**
     * The case, if that person may see it.
     *
     * @throws Failure NO_SUCH_CASE, also for a case of somebody else: whether it exists is nobody's business
     */
    @CarriesOut(Clause.FILED_AND_CONFIDENTIAL)
    public CaseFile get(CaseId id, Actor by) {
        return cases.find(id)
                .filter(file -> by.role() != Role.APPLICANT || file.owner().equals(by.account()))
                .orElseThrow(() -> Failure.of(NO_SUCH_CASE, id));
    }

    private <R extends Record> Recorded taken(CaseFile known, Step<R> step, Actor by, Stamp stamp, Record form) {
        try {
            if (!step.roles().contains(by.role())) {
                throw Failure.of(NOT_YOUR_STEP, step.key(), by.role().key());
            }
            var filled = step.form().cast(form);
            return cases.record(known, by, step.key(), stamp, desk -> {
                step.gate().require(desk.file(), by, desk.today());
                return step.decide().decide(desk, filled);
            });
        } catch (Failure refusal) {
            if (isAnAttempt(refusal.code().kind())) {
                noteAttempt(known, step, by, refusal);
            }
            throw refusal;
        }
    }

    /** A slip in a form is no attempt at something forbidden. */
    private static boolean isAnAttempt(FailureKind kind) {
        return kind == FailureKind.AGAINST_THE_RULES || kind == FailureKind.NOT_ALLOWED || kind == FailureKind.STALE;
    }

    private void noteAttempt(CaseFile known, Step<?> step, Actor by, Failure refusal) {
        var details =
                CanonicalJson.object().put("refused", refusal.code().name()).put("because", refusal.getMessage());
        log.append(AuditDraft.of(
                        clock.instant(),
                        by,
                        step.key(),
                        Outcome.REFUSED,
                        known.id().value(),
                        CanonicalJson.write(details))
                .under(refusal.code() instanceof ClauseFailure named ? named.clause() : step.clause()));
    }
}
