package org.tanji.host.casefile.store;

import static org.tanji.host.casefile.CaseFailure.CASE_CHANGED;
import static org.tanji.host.casefile.CaseFailure.KEY_USED_FOR_ANOTHER_REQUEST;
import static org.tanji.host.store.schema.Tables.CASE_ACT;
import static org.tanji.host.store.schema.Tables.CASE_REQUEST;
import static org.tanji.host.store.schema.Tables.CERTIFICATION_CASE;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.AuditEntry;
import org.tanji.host.audit.Outcome;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseId;
import org.tanji.host.casefile.CaseQuery;
import org.tanji.host.casefile.CaseSummary;
import org.tanji.host.casefile.Cases;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.casefile.Recorded;
import org.tanji.host.casefile.Stage;
import org.tanji.host.casefile.Stamp;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.CertificationCaseRecord;

/** Cases as rows of acts, each written together with its log entry and with what follows from it. */
public final class JooqCases implements Cases {

    /** Deadlines of the rule are reckoned by the body's calendar. */
    private static final ZoneId CALENDAR = ZoneId.of("Asia/Shanghai");

    private final Database database;
    private final JooqAuditLog log;
    private final ActRows rows;
    private final List<CaseProjection> projections;
    private final Clock clock;

    public JooqCases(
            Database database, JooqAuditLog log, FactKinds kinds, List<CaseProjection> projections, Clock clock) {
        this.database = database;
        this.log = log;
        this.rows = new ActRows(kinds);
        this.projections = List.copyOf(projections);
        this.clock = clock;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return database.read().transactionResult(snapshot -> rows.find(snapshot.dsl(), id));
    }

    @Override
    public List<CaseSummary> list(CaseQuery query) {
        return database.read()
                .selectFrom(CERTIFICATION_CASE)
                .where(which(query))
                .orderBy(CERTIFICATION_CASE.CHANGED_AT.desc(), CERTIFICATION_CASE.ID)
                .limit(CaseQuery.PAGE)
                .offset(CaseQuery.PAGE * query.page())
                .fetch(JooqCases::summary);
    }

    @Override
    public int count(CaseQuery query) {
        return database.read().fetchCount(CERTIFICATION_CASE, which(query));
    }

    @Override
    public List<CaseId> with(PersonId person) {
        return database.read()
                .selectDistinct(CASE_ACT.CASE_ID)
                .from(CASE_ACT)
                .where(CASE_ACT.PERSON_ID.eq(person.value()))
                .fetch(row -> new CaseId(row.value1()));
    }

    @Override
    public Recorded record(CaseFile unopened, Actor by, String step, Stamp stamp, Function<Desk, Fact> decide) {
        var written = database.write(db -> earlier(db, by, stamp).orElseGet(() -> {
            var file = rows.find(db, unopened.id()).orElse(unopened);
            requireCurrent(file, stamp);
            return append(db, file, by, step, stamp, decide);
        }));
        written.entry().ifPresent(log::note);
        written.after()
                .ifPresent(after -> projections.forEach(projection ->
                        projection.committed(after, written.recorded().act())));
        return written.recorded();
    }

    /**
     * @param entry of the log; empty when the act was recorded before
     * @param after the case with the act; empty when the act was recorded before
     */
    private record Written(Recorded recorded, Optional<AuditEntry> entry, Optional<CaseFile> after) {}

    private Written append(
            DSLContext db, CaseFile file, Actor by, String step, Stamp stamp, Function<Desk, Fact> decide) {
        var now = clock.instant();
        var today = now.atZone(CALENDAR).toLocalDate();
        var desk = new DeskInTransaction(db, file, by, now, today);
        var fact = decide.apply(desk);
        var kind = FactKinds.name(fact.getClass());
        var open = new Act(file.version() + 1, kind, fact, by, now, today, "");
        var act = new Act(open.number(), kind, fact, by, now, today, digest(file, open));
        var after = file.with(act);
        keep(db, after, act);
        rows.insert(db, file.id(), act);
        desk.issued().forEach(issued -> JooqCaseDocuments.insert(db, issued.document(), issued.content()));
        projections.forEach(projection -> projection.follow(db, after, act));
        remember(db, by, stamp, file.id(), act);
        var details = CanonicalJson.object().put("step", step).put("fact", ActRows.text(act));
        var entry = log.append(
                db,
                new AuditDraft(
                        now,
                        by,
                        kind,
                        Outcome.DONE,
                        file.id().value(),
                        Optional.empty(),
                        CanonicalJson.write(details),
                        file.head(),
                        act.digest()));
        return new Written(new Recorded(file.id(), act), Optional.of(entry), Optional.of(after));
    }

    private static String digest(CaseFile file, Act act) {
        return CanonicalJson.sha256(CanonicalJson.object()
                .put("case", file.id().value())
                .put("previous", file.head())
                .put("number", act.number())
                .put("kind", act.kind())
                .put("person", act.by().person().value())
                .put("at", act.at().toString())
                .put("fact", ActRows.text(act)));
    }

    private static void requireCurrent(CaseFile file, Stamp stamp) {
        if (stamp.basedOn() != file.version()) {
            var since = file.since(stamp.basedOn()).stream()
                    .map(act -> act.kind() + " (" + act.by().name() + ")")
                    .collect(Collectors.joining(", "));
            throw Failure.of(CASE_CHANGED, stamp.basedOn(), file.version(), since);
        }
    }

    private static void keep(DSLContext db, CaseFile after, Act act) {
        var row = db.newRecord(CERTIFICATION_CASE)
                .setId(after.id().value())
                .setOwnerId(after.owner().value())
                .setNumber(after.number())
                .setTitle(after.title())
                .setStage(after.stage().name())
                .setVersion(act.number())
                .setHead(act.digest())
                .setLastAct(act.kind())
                .setOpenedAt(after.acts().get(0).at())
                .setChangedAt(act.at());
        if (act.number() == 1) {
            row.insert();
        } else {
            row.update();
        }
    }

    private Optional<Written> earlier(DSLContext db, Actor by, Stamp stamp) {
        if (stamp.key().isEmpty()) {
            return Optional.empty();
        }
        var known = db.fetchOptional(
                CASE_REQUEST,
                CASE_REQUEST.ACCOUNT_ID.eq(by.account().value()),
                CASE_REQUEST.IDEMPOTENCY_KEY.eq(stamp.key()));
        if (known.isPresent() && !known.get().getRequestDigest().equals(stamp.digest())) {
            throw Failure.of(KEY_USED_FOR_ANOTHER_REQUEST, stamp.key());
        }
        return known.map(request -> {
            var file = rows.find(db, new CaseId(request.getCaseId())).orElseThrow();
            return new Written(
                    new Recorded(file.id(), file.acts().get(request.getNumber() - 1)),
                    Optional.empty(),
                    Optional.empty());
        });
    }

    private static void remember(DSLContext db, Actor by, Stamp stamp, CaseId id, Act act) {
        if (!stamp.key().isEmpty()) {
            db.newRecord(CASE_REQUEST)
                    .setAccountId(by.account().value())
                    .setIdempotencyKey(stamp.key())
                    .setRequestDigest(stamp.digest())
                    .setCaseId(id.value())
                    .setNumber(act.number())
                    .insert();
        }
    }

    private static Condition which(CaseQuery query) {
        var words = query.words().strip();
        return query.owner()
                .map(owner -> CERTIFICATION_CASE.OWNER_ID.eq(owner.value()))
                .orElse(DSL.noCondition())
                .and(query.stage()
                        .map(stage -> CERTIFICATION_CASE.STAGE.eq(stage.name()))
                        .orElse(DSL.noCondition()))
                .and(
                        words.isEmpty()
                                ? DSL.noCondition()
                                : CERTIFICATION_CASE
                                        .TITLE
                                        .containsIgnoreCase(words)
                                        .or(CERTIFICATION_CASE.NUMBER.containsIgnoreCase(words)));
    }

    private static CaseSummary summary(CertificationCaseRecord row) {
        return new CaseSummary(
                new CaseId(row.getId()),
                new AccountId(row.getOwnerId()),
                row.getNumber(),
                row.getTitle(),
                Stage.valueOf(row.getStage()),
                row.getVersion(),
                row.getLastAct(),
                row.getOpenedAt(),
                row.getChangedAt());
    }
}
