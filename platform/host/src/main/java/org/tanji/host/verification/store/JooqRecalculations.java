package org.tanji.host.verification.store;

import static org.tanji.host.store.schema.Tables.RECALCULATION;
import static org.tanji.host.store.schema.Tables.VERIFIED_FIGURE;
import static org.tanji.host.verification.VerificationFailure.ALREADY_ACCEPTED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.AccountId;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.store.Database;
import org.tanji.host.verification.Recalculation;
import org.tanji.host.verification.Recalculation.Acceptance;
import org.tanji.host.verification.RecalculationId;
import org.tanji.host.verification.Recalculations;
import org.tanji.host.verification.StoredRecalculation;

/** Recalculations as rows. */
public final class JooqRecalculations implements Recalculations {

    private final Database database;

    public JooqRecalculations(Database database) {
        this.database = database;
    }

    @Override
    public List<Recalculation> list(StudyId study) {
        return select(RECALCULATION.STUDY_ID.eq(study.value()))
                .orderBy(RECALCULATION.CREATED_AT.desc(), RECALCULATION.ID)
                .fetch(JooqRecalculations::recalculation);
    }

    @Override
    public Optional<StoredRecalculation> find(RecalculationId id) {
        return select(RECALCULATION.ID.eq(id.value())).fetchOptional(JooqRecalculations::stored);
    }

    @Override
    public Optional<StoredRecalculation> findVerified(StudyId study, int version) {
        return select(RECALCULATION.STUDY_ID.eq(study.value()))
                .and(RECALCULATION.STUDY_VERSION.eq(version))
                .and(VERIFIED_FIGURE.RECALCULATION_ID.isNotNull())
                .orderBy(VERIFIED_FIGURE.CREATED_AT.desc(), RECALCULATION.ID)
                .limit(1)
                .fetchOptional(JooqRecalculations::stored);
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return database.read()
                .select(RECALCULATION.fields())
                .select(VERIFIED_FIGURE.fields())
                .from(RECALCULATION)
                .leftJoin(VERIFIED_FIGURE)
                .on(VERIFIED_FIGURE.RECALCULATION_ID.eq(RECALCULATION.ID))
                .where(condition);
    }

    @Override
    public void add(StoredRecalculation stored) {
        var one = stored.recalculation();
        database.write(db -> db.newRecord(RECALCULATION)
                .setId(one.id().value())
                .setStudyId(one.study().value())
                .setStudyVersion(one.version())
                .setVerifierId(one.verifier().value())
                .setReason(one.reason())
                .setFileName(one.fileName())
                .setSubmittedDigest(one.submittedDigest())
                .setResultDigest(one.resultDigest())
                .setFootprint(one.footprint())
                .setVerdict(one.verdict().key())
                .setMateriality(one.limits().materiality().toPlainString())
                .setStageTolerance(one.limits().stage().toPlainString())
                .setInventory(stored.inventory())
                .setResult(stored.result())
                .setCreatedAt(one.createdAt())
                .insert());
    }

    @Override
    public void accept(RecalculationId id, Acceptance acceptance) {
        int added = database.write(db -> db.insertInto(VERIFIED_FIGURE)
                .set(VERIFIED_FIGURE.RECALCULATION_ID, id.value())
                .set(VERIFIED_FIGURE.ACCOUNT_ID, acceptance.account().value())
                .set(VERIFIED_FIGURE.EXPLANATION, acceptance.explanation())
                .set(VERIFIED_FIGURE.CREATED_AT, acceptance.at())
                .onConflictDoNothing()
                .execute());
        if (added == 0) {
            throw Failure.of(ALREADY_ACCEPTED, id);
        }
    }

    private static StoredRecalculation stored(Record row) {
        return new StoredRecalculation(
                recalculation(row), row.get(RECALCULATION.INVENTORY), row.get(RECALCULATION.RESULT));
    }

    private static Recalculation recalculation(Record row) {
        var accepted = Optional.ofNullable(row.get(VERIFIED_FIGURE.RECALCULATION_ID))
                .map(known -> new Acceptance(
                        new AccountId(row.get(VERIFIED_FIGURE.ACCOUNT_ID)),
                        row.get(VERIFIED_FIGURE.EXPLANATION),
                        row.get(VERIFIED_FIGURE.CREATED_AT)));
        return new Recalculation(
                new RecalculationId(row.get(RECALCULATION.ID)),
                new StudyId(row.get(RECALCULATION.STUDY_ID)),
                row.get(RECALCULATION.STUDY_VERSION),
                new AccountId(row.get(RECALCULATION.VERIFIER_ID)),
                row.get(RECALCULATION.REASON),
                row.get(RECALCULATION.FILE_NAME),
                row.get(RECALCULATION.SUBMITTED_DIGEST),
                row.get(RECALCULATION.RESULT_DIGEST),
                row.get(RECALCULATION.FOOTPRINT),
                verdict(row.get(RECALCULATION.VERDICT)),
                new Limits(
                        new BigDecimal(row.get(RECALCULATION.MATERIALITY)),
                        new BigDecimal(row.get(RECALCULATION.STAGE_TOLERANCE))),
                row.get(RECALCULATION.CREATED_AT),
                accepted);
    }

    private static Verdict verdict(String key) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
