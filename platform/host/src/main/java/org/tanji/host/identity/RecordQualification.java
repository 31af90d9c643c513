package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.AREA_UNKNOWN;
import static org.tanji.host.identity.IdentityFailure.EVIDENCE_MISSING;
import static org.tanji.host.identity.IdentityFailure.OWN_QUALIFICATION;
import static org.tanji.host.identity.IdentityFailure.PERSON_UNKNOWN;
import static org.tanji.host.identity.IdentityFailure.QUALIFICATION_ENDS_EARLY;
import static org.tanji.host.identity.IdentityFailure.QUALIFICATION_SUPERSEDED;
import static org.tanji.host.identity.IdentityFailure.QUALIFICATION_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;

/** Records that somebody is able to do something, corrects such a record, withdraws it. Nobody does so for themselves. */
public final class RecordQualification {

    private static final int LONGEST_EVIDENCE = 2_000;

    private final Persons persons;
    private final Qualifications qualifications;
    private final Supplier<List<Area>> areas;
    private final Clock clock;

    /** @param areas the families that may be named, with their fields */
    public RecordQualification(
            Persons persons, Qualifications qualifications, Supplier<List<Area>> areas, Clock clock) {
        this.persons = persons;
        this.qualifications = qualifications;
        this.areas = areas;
        this.clock = clock;
    }

    /** What somebody states about a person. */
    public record Finding(
            PersonId person,
            Competence competence,
            String area,
            LocalDate validFrom,
            LocalDate validUntil,
            String evidence) {}

    /** The fields and families that a finding may name: fields first. */
    public List<String> areaNames() {
        var fields = new TreeSet<String>();
        var families = new TreeSet<String>();
        areas.get().forEach(area -> {
            fields.add(area.fieldCode());
            families.add(area.familyId());
        });
        return Stream.concat(fields.stream(), families.stream()).toList();
    }

    /**
     * @param supersedes the record in whose place this one stands; empty for a new one
     * @throws Failure what is wrong with the finding, or QUALIFICATION_SUPERSEDED when somebody else was faster
     */
    public Qualification record(Finding finding, Optional<QualificationId> supersedes, Actor by) {
        persons.find(finding.person()).orElseThrow(() -> Failure.of(PERSON_UNKNOWN, finding.person()));
        supersedes.ifPresent(this::currentOne);
        if (!areaNames().contains(finding.area())) {
            throw Failure.of(AREA_UNKNOWN, finding.area(), String.join(", ", areaNames()));
        }
        if (finding.validUntil().isBefore(finding.validFrom())) {
            throw Failure.of(QUALIFICATION_ENDS_EARLY, finding.validUntil(), finding.validFrom());
        }
        return add(finding, supersedes, false, supersedes.isEmpty() ? "recorded" : "superseded", by);
    }

    /** From now on the record does not hold for any day; it stays to be read. */
    public Qualification withdraw(QualificationId id, String reason, Actor by) {
        var one = currentOne(id);
        var finding =
                new Finding(one.person(), one.competence(), one.area(), one.validFrom(), one.validUntil(), reason);
        return add(finding, Optional.of(id), true, "withdrawn", by);
    }

    private Qualification currentOne(QualificationId id) {
        var one = qualifications.find(id).orElseThrow(() -> Failure.of(QUALIFICATION_UNKNOWN, id));
        if (qualifications.current(one.person()).stream()
                .noneMatch(current -> current.id().equals(id))) {
            throw Failure.of(QUALIFICATION_SUPERSEDED);
        }
        return one;
    }

    private Qualification add(
            Finding finding, Optional<QualificationId> supersedes, boolean withdrawn, String verb, Actor by) {
        if (by.person().equals(finding.person())) {
            throw Failure.of(OWN_QUALIFICATION);
        }
        var evidence = finding.evidence().strip();
        if (evidence.isEmpty() || evidence.length() > LONGEST_EVIDENCE) {
            throw Failure.of(EVIDENCE_MISSING, evidence.length(), LONGEST_EVIDENCE);
        }
        var one = new Qualification(
                QualificationId.random(),
                finding.person(),
                finding.competence(),
                finding.area(),
                finding.validFrom(),
                finding.validUntil(),
                evidence,
                withdrawn,
                false,
                supersedes,
                by,
                clock.instant());
        qualifications.add(List.of(one), change(one, "qualification." + verb));
        return one;
    }

    static IdentityChange change(Qualification one, String act) {
        var change = IdentityChange.of(
                        one.recordedAt(), one.recordedBy(), act, one.id().value())
                .with("person", one.person().value())
                .with("competence", one.competence().key())
                .with("area", one.area())
                .with("validFrom", one.validFrom().toString())
                .with("validUntil", one.validUntil().toString())
                .with("evidence", one.evidence());
        return one.supersedes()
                .map(earlier -> change.with("supersedes", earlier.value()))
                .orElse(change);
    }
}
