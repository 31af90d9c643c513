package org.tanji.host.factor.store;

import static org.tanji.host.store.schema.Tables.FACTOR_CHANGE;
import static org.tanji.host.store.schema.Tables.FACTOR_LIBRARY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.tanji.host.factor.FactorChange;
import org.tanji.host.factor.FactorHistory;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.LibraryEntryJson;
import org.tanji.host.store.Database;

/** Versions of the library and their changes as rows. */
public final class JooqFactorHistory implements FactorHistory {

    private final Database database;

    public JooqFactorHistory(Database database) {
        this.database = database;
    }

    @Override
    public void note(FactorLibrary library, Instant now) {
        if (isLatest(database.read(), library)) {
            return;
        }
        database.write(db -> {
            if (!isLatest(db, library)) {
                insert(db, library, now);
            }
            return true;
        });
    }

    private static boolean isLatest(DSLContext db, FactorLibrary library) {
        return latest(db)
                .filter(version -> version.version().equals(library.version()))
                .isPresent();
    }

    private static Optional<Version> latest(DSLContext db) {
        return db.selectFrom(FACTOR_LIBRARY)
                .orderBy(FACTOR_LIBRARY.NUMBER.desc())
                .limit(1)
                .fetchOptional(JooqFactorHistory::version);
    }

    private static void insert(DSLContext db, FactorLibrary library, Instant now) {
        int number = 1 + latest(db).map(Version::number).orElse(0);
        db.insertInto(FACTOR_LIBRARY)
                .set(FACTOR_LIBRARY.NUMBER, number)
                .set(FACTOR_LIBRARY.VERSION, library.version())
                .set(FACTOR_LIBRARY.FIRST_SEEN, now)
                .execute();
        var lines = new TreeMap<String, String>();
        library.entries().forEach((id, entry) -> lines.put(id, LibraryEntryJson.line(entry)));
        var rows = FactorChange.between(content(db), lines).stream()
                .map(change -> db.newRecord(FACTOR_CHANGE)
                        .setLibrary(number)
                        .setFactorId(change.factorId())
                        .setKind(change.kind().name())
                        .setBeforeChange(change.before())
                        .setAfterChange(change.after()))
                .toList();
        db.batchInsert(rows).execute();
    }

    /** What all changes so far have left behind. */
    private static Map<String, String> content(DSLContext db) {
        var lines = new TreeMap<String, String>();
        db.select(FACTOR_CHANGE.FACTOR_ID, FACTOR_CHANGE.AFTER_CHANGE)
                .from(FACTOR_CHANGE)
                .orderBy(FACTOR_CHANGE.LIBRARY)
                .forEach(row -> lines.put(row.value1(), row.value2()));
        lines.values().removeIf(String::isEmpty);
        return lines;
    }

    @Override
    public List<Version> versions() {
        return database.read()
                .selectFrom(FACTOR_LIBRARY)
                .orderBy(FACTOR_LIBRARY.NUMBER.desc())
                .fetch(JooqFactorHistory::version);
    }

    @Override
    public List<Dated> of(String factorId) {
        return database.read()
                .select(FACTOR_LIBRARY.fields())
                .select(FACTOR_CHANGE.fields())
                .from(FACTOR_CHANGE)
                .join(FACTOR_LIBRARY)
                .on(FACTOR_LIBRARY.NUMBER.eq(FACTOR_CHANGE.LIBRARY))
                .where(FACTOR_CHANGE.FACTOR_ID.eq(factorId))
                .orderBy(FACTOR_CHANGE.LIBRARY.desc())
                .fetch(row -> new Dated(
                        version(row),
                        new FactorChange(
                                row.get(FACTOR_CHANGE.FACTOR_ID),
                                FactorChange.Kind.valueOf(row.get(FACTOR_CHANGE.KIND)),
                                row.get(FACTOR_CHANGE.BEFORE_CHANGE),
                                row.get(FACTOR_CHANGE.AFTER_CHANGE))));
    }

    private static Version version(Record row) {
        return new Version(
                row.get(FACTOR_LIBRARY.NUMBER), row.get(FACTOR_LIBRARY.VERSION), row.get(FACTOR_LIBRARY.FIRST_SEEN));
    }
}
