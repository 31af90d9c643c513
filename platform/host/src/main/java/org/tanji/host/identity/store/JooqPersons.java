package org.tanji.host.identity.store;

import static org.tanji.host.store.schema.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.tanji.host.identity.Person;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Persons;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.PersonRecord;

/** Persons as rows. */
public final class JooqPersons implements Persons {

    private final Database database;

    public JooqPersons(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.read().fetchOptional(PERSON, PERSON.ID.eq(id.value())).map(JooqPersons::person);
    }

    @Override
    public List<Person> list() {
        return database.read()
                .selectFrom(PERSON)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(JooqPersons::person);
    }

    static PersonRecord row(DSLContext db, Person person) {
        return db.newRecord(PERSON)
                .setId(person.id().value())
                .setName(person.name())
                .setCreatedAt(person.createdAt());
    }

    private static Person person(PersonRecord row) {
        return new Person(new PersonId(row.getId()), row.getName(), row.getCreatedAt());
    }
}
