package org.tanji.host.casefile.store;

import static org.tanji.host.store.schema.Tables.CASE_ACT;
import static org.tanji.host.store.schema.Tables.CERTIFICATION_CASE;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseId;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.FactKinds;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Role;
import org.tanji.host.store.schema.tables.records.CaseActRecord;

/** Acts as rows, there and back. */
record ActRows(FactKinds kinds) {

    Optional<CaseFile> find(DSLContext db, CaseId id) {
        return db.select(CERTIFICATION_CASE.OWNER_ID)
                .from(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.ID.eq(id.value()))
                .fetchOptional(CERTIFICATION_CASE.OWNER_ID)
                .map(owner -> new CaseFile(
                        id,
                        new AccountId(owner),
                        db.selectFrom(CASE_ACT)
                                .where(CASE_ACT.CASE_ID.eq(id.value()))
                                .orderBy(CASE_ACT.NUMBER)
                                .fetch(this::act)));
    }

    void insert(DSLContext db, CaseId id, Act act) {
        db.newRecord(CASE_ACT)
                .setCaseId(id.value())
                .setNumber(act.number())
                .setKind(act.kind())
                .setFact(text(act))
                .setDigest(act.digest())
                .setAccountId(act.by().account().value())
                .setPersonId(act.by().person().value())
                .setRole(act.by().role().name())
                .setName(act.by().name())
                .setActedAt(act.at())
                .setActedOn(act.day().toString())
                .insert();
    }

    static String text(Act act) {
        return CanonicalJson.write(FactJson.write((Record) act.fact()));
    }

    private Act act(CaseActRecord row) {
        var kind = kinds.find(row.getKind())
                .orElseThrow(() -> new IllegalStateException("nobody knows the fact " + row.getKind()));
        return new Act(
                row.getNumber(),
                row.getKind(),
                FactJson.read(CanonicalJson.parse(row.getFact()), kind),
                new Actor(
                        new AccountId(row.getAccountId()),
                        new PersonId(row.getPersonId()),
                        Role.valueOf(row.getRole()),
                        row.getName()),
                row.getActedAt(),
                LocalDate.parse(row.getActedOn()),
                row.getDigest());
    }
}
