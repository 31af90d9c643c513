package org.tanji.host.quantification.store;

import static org.tanji.host.quantification.QuantificationFailure.KEY_USED_FOR_ANOTHER_REQUEST;
import static org.tanji.host.store.schema.Tables.IDEMPOTENCY_KEY;
import static org.tanji.host.store.schema.Tables.STUDY;
import static org.tanji.host.store.schema.Tables.STUDY_VERSION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.AccountId;
import org.tanji.host.quantification.IdempotentRequest;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.StudyVersion;
import org.tanji.host.store.Database;

/** Studies as rows. */
public final class JooqStudies implements Studies {

    /** Everything but the two large documents, which a list does not need. */
    private static final Field<?>[] SUMMARY = Arrays.stream(STUDY_VERSION.fields())
            .filter(field -> !field.equals(STUDY_VERSION.INVENTORY) && !field.equals(STUDY_VERSION.RESULT))
            .toArray(Field<?>[]::new);

    private final Database database;

    public JooqStudies(Database database) {
        this.database = database;
    }

    @Override
    public List<StudyVersion> list(Optional<AccountId> owner) {
        return list(owner, DSL.noCondition());
    }

    @Override
    public List<StudyVersion> listNaming(String words, Optional<AccountId> owner) {
        return list(owner, STUDY_VERSION.RESULT.contains("\"" + words + "\""));
    }

    private List<StudyVersion> list(Optional<AccountId> owner, Condition which) {
        var later = STUDY_VERSION.as("later");
        var latest = DSL.notExists(DSL.selectOne()
                .from(later)
                .where(later.STUDY_ID.eq(STUDY_VERSION.STUDY_ID))
                .and(later.VERSION.gt(STUDY_VERSION.VERSION)));
        Condition owned =
                owner.map(account -> STUDY.OWNER_ID.eq(account.value())).orElse(DSL.noCondition());
        return database.read()
                .select(STUDY.OWNER_ID, STUDY.PRODUCT, STUDY.METHOD_ID)
                .select(SUMMARY)
                .from(STUDY)
                .join(STUDY_VERSION)
                .on(STUDY_VERSION.STUDY_ID.eq(STUDY.ID))
                .where(latest)
                .and(owned)
                .and(which)
                .orderBy(STUDY_VERSION.CREATED_AT.desc(), STUDY.ID)
                .fetch(JooqStudies::version);
    }

    @Override
    public Optional<StoredStudy> find(StudyId study, Optional<Integer> number) {
        Condition version = number.map(STUDY_VERSION.VERSION::eq).orElse(DSL.noCondition());
        return database.read()
                .select(STUDY.OWNER_ID, STUDY.PRODUCT, STUDY.METHOD_ID)
                .select(STUDY_VERSION.fields())
                .from(STUDY)
                .join(STUDY_VERSION)
                .on(STUDY_VERSION.STUDY_ID.eq(STUDY.ID))
                .where(STUDY.ID.eq(study.value()))
                .and(version)
                .orderBy(STUDY_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(row ->
                        new StoredStudy(version(row), row.get(STUDY_VERSION.INVENTORY), row.get(STUDY_VERSION.RESULT)));
    }

    @Override
    public List<StudyVersion> versions(StudyId study) {
        return database.read()
                .select(STUDY.OWNER_ID, STUDY.PRODUCT, STUDY.METHOD_ID)
                .select(SUMMARY)
                .from(STUDY)
                .join(STUDY_VERSION)
                .on(STUDY_VERSION.STUDY_ID.eq(STUDY.ID))
                .where(STUDY.ID.eq(study.value()))
                .orderBy(STUDY_VERSION.VERSION.desc())
                .fetch(JooqStudies::version);
    }

    @Override
    public boolean isEmpty() {
        return database.read().fetchCount(STUDY) == 0;
    }

    @Override
    public StudyVersion add(StoredStudy study, Optional<IdempotentRequest> request) {
        var author = study.version().author();
        var added = database.write(db -> request.flatMap(sent -> earlier(db, author, sent))
                .orElseGet(() -> {
                    var place = insert(db, study);
                    request.ifPresent(sent -> remember(db, author, sent, place, study.version()));
                    return place;
                }));
        return find(added.study(), Optional.of(added.number()))
                .map(StoredStudy::version)
                .orElseThrow();
    }

    /** Where a version is kept. */
    private record Kept(StudyId study, int number) {}

    private static Optional<Kept> earlier(DSLContext db, AccountId author, IdempotentRequest request) {
        var row = db.fetchOptional(
                IDEMPOTENCY_KEY,
                IDEMPOTENCY_KEY.ACCOUNT_ID.eq(author.value()),
                IDEMPOTENCY_KEY.IDEMPOTENCY_KEY_.eq(request.key()));
        if (row.isPresent() && !row.get().getRequestDigest().equals(request.digest())) {
            throw Failure.of(KEY_USED_FOR_ANOTHER_REQUEST, request.key());
        }
        return row.map(known -> new Kept(new StudyId(known.getStudyId()), known.getVersion()));
    }

    private static void remember(
            DSLContext db, AccountId author, IdempotentRequest request, Kept place, StudyVersion version) {
        db.insertInto(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.ACCOUNT_ID, author.value())
                .set(IDEMPOTENCY_KEY.IDEMPOTENCY_KEY_, request.key())
                .set(IDEMPOTENCY_KEY.REQUEST_DIGEST, request.digest())
                .set(IDEMPOTENCY_KEY.STUDY_ID, place.study().value())
                .set(IDEMPOTENCY_KEY.VERSION, place.number())
                .set(IDEMPOTENCY_KEY.CREATED_AT, version.createdAt())
                .execute();
    }

    private static Kept insert(DSLContext db, StoredStudy stored) {
        var version = stored.version();
        var id = version.study().value();
        db.insertInto(STUDY)
                .set(STUDY.ID, id)
                .set(STUDY.OWNER_ID, version.owner().value())
                .set(STUDY.PRODUCT, version.product())
                .set(STUDY.METHOD_ID, version.methodId())
                .set(STUDY.CREATED_AT, version.createdAt())
                .onConflictDoNothing()
                .execute();
        var number = 1 + db.fetchCount(STUDY_VERSION, STUDY_VERSION.STUDY_ID.eq(id));
        db.newRecord(STUDY_VERSION)
                .setStudyId(id)
                .setVersion(number)
                .setTitle(version.title())
                .setMethodVersion(version.methodVersion())
                .setPluginId(version.pluginId())
                .setPluginSha256(version.pluginSha256())
                .setBoundary(version.boundary())
                .setFootprint(version.footprint())
                .setIsComplete(version.complete())
                .setIsExample(version.example())
                .setFileName(version.fileName())
                .setInventory(stored.inventory())
                .setResult(stored.result())
                .setResultDigest(version.resultDigest())
                .setAuthorId(version.author().value())
                .setCreatedAt(version.createdAt())
                .insert();
        return new Kept(version.study(), number);
    }

    private static StudyVersion version(Record row) {
        return new StudyVersion(
                new StudyId(row.get(STUDY_VERSION.STUDY_ID)),
                row.get(STUDY_VERSION.VERSION),
                new AccountId(row.get(STUDY.OWNER_ID)),
                row.get(STUDY.PRODUCT),
                row.get(STUDY_VERSION.TITLE),
                row.get(STUDY.METHOD_ID),
                row.get(STUDY_VERSION.METHOD_VERSION),
                row.get(STUDY_VERSION.PLUGIN_ID),
                row.get(STUDY_VERSION.PLUGIN_SHA256),
                row.get(STUDY_VERSION.BOUNDARY),
                row.get(STUDY_VERSION.FOOTPRINT),
                row.get(STUDY_VERSION.IS_COMPLETE),
                row.get(STUDY_VERSION.IS_EXAMPLE),
                row.get(STUDY_VERSION.FILE_NAME),
                row.get(STUDY_VERSION.RESULT_DIGEST),
                new AccountId(row.get(STUDY_VERSION.AUTHOR_ID)),
                row.get(STUDY_VERSION.CREATED_AT));
    }
}
