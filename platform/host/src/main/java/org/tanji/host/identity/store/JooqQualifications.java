package org.tanji.host.identity.store;

import static org.tanji.host.identity.IdentityFailure.QUALIFICATION_SUPERSEDED;
import static org.tanji.host.store.schema.Tables.QUALIFICATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.IdentityChange;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Qualification;
import org.tanji.host.identity.QualificationId;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.Role;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.QualificationRecord;

/** Qualifications as rows. */
public final class JooqQualifications implements Qualifications {

    private final Database database;
    private final Journal journal;

    public JooqQualifications(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Optional<Qualification> find(QualificationId id) {
        return database.read()
                .fetchOptional(QUALIFICATION, QUALIFICATION.ID.eq(id.value()))
                .map(JooqQualifications::qualification);
    }

    @Override
    public List<Qualification> history(PersonId person) {
        return database.read()
                .selectFrom(QUALIFICATION)
                .where(QUALIFICATION.PERSON_ID.eq(person.value()))
                .orderBy(QUALIFICATION.RECORDED_AT.desc(), QUALIFICATION.ID)
                .fetch(JooqQualifications::qualification);
    }

    @Override
    public List<Qualification> current() {
        return current(DSL.noCondition());
    }

    @Override
    public List<Qualification> current(PersonId person) {
        return current(QUALIFICATION.PERSON_ID.eq(person.value()));
    }

    private List<Qualification> current(Condition whose) {
        var later = QUALIFICATION.as("later");
        return database.read()
                .selectFrom(QUALIFICATION)
                .where(whose)
                .and(DSL.notExists(DSL.selectOne().from(later).where(later.SUPERSEDES.eq(QUALIFICATION.ID))))
                .orderBy(QUALIFICATION.COMPETENCE, QUALIFICATION.AREA, QUALIFICATION.RECORDED_AT, QUALIFICATION.ID)
                .fetch(JooqQualifications::qualification);
    }

    @Override
    public void add(List<Qualification> qualifications, IdentityChange change) {
        var committed = database.write(db -> {
            for (var one : qualifications) {
                refuseSuperseded(db, one);
            }
            db.batchInsert(qualifications.stream().map(one -> row(db, one)).toList())
                    .execute();
            return journal.write(db, change);
        });
        committed.run();
    }

    private static void refuseSuperseded(DSLContext db, Qualification one) {
        var earlier = one.supersedes().map(QualificationId::value);
        if (earlier.isPresent() && db.fetchExists(QUALIFICATION, QUALIFICATION.SUPERSEDES.eq(earlier.get()))) {
            throw Failure.of(QUALIFICATION_SUPERSEDED);
        }
    }

    private static Qualification qualification(QualificationRecord row) {
        return new Qualification(
                new QualificationId(row.getId()),
                new PersonId(row.getPersonId()),
                Competence.valueOf(row.getCompetence()),
                row.getArea(),
                LocalDate.parse(row.getValidFrom()),
                LocalDate.parse(row.getValidUntil()),
                row.getEvidence(),
                row.getWithdrawn() != 0,
                row.getExample() != 0,
                Optional.ofNullable(row.getSupersedes()).map(QualificationId::new),
                new Actor(
                        new AccountId(row.getRecordedAccount()),
                        new PersonId(row.getRecordedPerson()),
                        Role.valueOf(row.getRecordedRole()),
                        row.getRecordedName()),
                row.getRecordedAt());
    }

    private static QualificationRecord row(DSLContext db, Qualification one) {
        var by = one.recordedBy();
        return db.newRecord(QUALIFICATION)
                .setId(one.id().value())
                .setPersonId(one.person().value())
                .setCompetence(one.competence().name())
                .setArea(one.area())
                .setValidFrom(one.validFrom().toString())
                .setValidUntil(one.validUntil().toString())
                .setEvidence(one.evidence())
                .setWithdrawn(one.withdrawn() ? 1 : 0)
                .setExample(one.example() ? 1 : 0)
                .setSupersedes(one.supersedes().map(QualificationId::value).orElse(null))
                .setRecordedAccount(by.account().value())
                .setRecordedPerson(by.person().value())
                .setRecordedRole(by.role().name())
                .setRecordedName(by.name())
                .setRecordedAt(one.recordedAt());
    }
}
