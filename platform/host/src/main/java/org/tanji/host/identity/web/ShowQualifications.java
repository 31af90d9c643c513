package org.tanji.host.identity.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Person;
import org.tanji.host.identity.Persons;
import org.tanji.host.identity.Qualification;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.RecordQualification;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.web.QualificationForm.Option;
import org.tanji.host.web.Words;

/** Puts qualifications into the words of a page. */
public final class ShowQualifications {

    private final Persons persons;
    private final Accounts accounts;
    private final Qualifications qualifications;
    private final RecordQualification record;
    private final Clock clock;

    public ShowQualifications(
            Persons persons,
            Accounts accounts,
            Qualifications qualifications,
            RecordQualification record,
            Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.qualifications = qualifications;
        this.record = record;
        this.clock = clock;
    }

    QualificationsPage all(Words words, boolean mayRecord) {
        var rows = qualifications.current().stream()
                .map(one -> row(one, true, words))
                .sorted(Comparator.comparing(QualificationsPage.Row::name))
                .toList();
        return new QualificationsPage(rows, form(Optional.empty(), words), mayRecord);
    }

    QualificationPage one(Qualification one, Words words, boolean mayRecord) {
        var current = qualifications.current(one.person());
        return new QualificationPage(
                row(one, current.contains(one), words),
                qualifications.history(one.person()).stream()
                        .map(other -> row(other, current.contains(other), words))
                        .toList(),
                form(Optional.of(one), words),
                current.contains(one) && !one.withdrawn(),
                mayRecord);
    }

    private QualificationsPage.Row row(Qualification one, boolean current, Words words) {
        return new QualificationsPage.Row(
                "/qualifications/" + one.id(),
                persons.find(one.person()).map(Person::name).orElse(""),
                words.text("competence." + one.competence().key()),
                area(one.area(), words),
                one.validFrom().toString(),
                one.validUntil().toString(),
                state(one, current),
                one.example(),
                one.evidence(),
                one.recordedBy().name() + ", " + BodyTime.minute(one.recordedAt()));
    }

    private String state(Qualification one, boolean current) {
        var today = BodyTime.day(clock.instant());
        if (!current) {
            return "superseded";
        }
        if (one.withdrawn()) {
            return "withdrawn";
        }
        if (one.isValid(today)) {
            return "valid";
        }
        return today.isBefore(one.validFrom()) ? "later" : "over";
    }

    private QualificationForm form(Optional<Qualification> earlier, Words words) {
        var today = BodyTime.day(clock.instant());
        return new QualificationForm(
                earlier.map(one -> one.id().value()).orElse(""),
                people(earlier),
                Arrays.stream(Competence.values())
                        .map(one -> new Option(
                                one.key(),
                                words.text("competence." + one.key()),
                                earlier.filter(known -> known.competence() == one)
                                        .isPresent()))
                        .toList(),
                record.areaNames().stream()
                        .map(name -> new Option(
                                name,
                                area(name, words),
                                earlier.filter(known -> known.area().equals(name))
                                        .isPresent()))
                        .toList(),
                earlier.map(Qualification::validFrom).orElse(today).toString(),
                earlier.map(Qualification::validUntil)
                        .orElse(today.plusYears(3))
                        .toString(),
                earlier.map(Qualification::evidence).orElse(""));
    }

    /** Those of the body; whoever is an applicant only is not to be qualified for anything. */
    private List<Option> people(Optional<Qualification> earlier) {
        return persons.list().stream()
                .filter(person ->
                        accounts.of(person.id()).stream().anyMatch(account -> account.role() != Role.APPLICANT))
                .filter(person ->
                        earlier.map(known -> known.person().equals(person.id())).orElse(true))
                .map(person -> new Option(person.id().value(), label(person), earlier.isPresent()))
                .toList();
    }

    private String label(Person person) {
        var logins = accounts.of(person.id()).stream().map(Account::login).collect(Collectors.joining(", "));
        return logins.equals(person.name()) ? logins : person.name() + " (" + logins + ")";
    }

    private static String area(String name, Words words) {
        var known = "family." + name;
        return words.knows(known) ? words.text(known) : words.text("area.field", name);
    }
}
