package org.tanji.host.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.PersonId;

/**
 * The verification of a case as it stands, folded from its acts. Whatever is added after the conclusion opens it again, and
 * whatever is added after a signature voids it.
 *
 * @param documents the latest review of the documents
 * @param sites by name, the latest for each
 * @param subjects by unit
 * @param data findings on figures by unit, then by path
 * @param qualities by unit
 * @param taken figures by unit
 * @param conclusion empty while the verification is open
 * @param report that was written after the conclusion
 * @param signatures of that report that still hold
 * @param content digest of what reports and signatures rest on
 */
public record Verification(
        Optional<DocumentsReviewed> documents,
        Map<String, SiteVerified> sites,
        Map<String, SubjectsConcluded> subjects,
        Map<String, Map<String, DatumFinding>> data,
        Map<String, QualitiesRecorded> qualities,
        Map<String, VerifiedFigure> taken,
        Optional<Concluded> conclusion,
        Optional<ReportWritten> report,
        List<Act> signatures,
        String content) {

    public Verification {
        sites = ordered(sites);
        subjects = ordered(subjects);
        data = ordered(data);
        qualities = ordered(qualities);
        taken = ordered(taken);
        signatures = List.copyOf(signatures);
    }

    public static Verification of(CaseFile file) {
        var sites = new LinkedHashMap<String, SiteVerified>();
        file.all(SiteVerified.class).forEach(one -> sites.put(one.site(), one));
        var subjects = new LinkedHashMap<String, SubjectsConcluded>();
        file.all(SubjectsConcluded.class).forEach(one -> subjects.put(one.unit(), one));
        var qualities = new LinkedHashMap<String, QualitiesRecorded>();
        file.all(QualitiesRecorded.class).forEach(one -> qualities.put(one.unit(), one));
        var taken = new LinkedHashMap<String, VerifiedFigure>();
        file.all(FigureTaken.class).forEach(one -> taken.put(one.figure().unit(), one.figure()));
        var content = content(file);
        return new Verification(
                file.last(DocumentsReviewed.class),
                sites,
                subjects,
                data(file),
                qualities,
                taken,
                conclusion(file),
                file.last(ReportWritten.class).filter(report -> report.digest().equals(content)),
                signatures(file),
                content);
    }

    /** Whether the team has concluded and nothing was added since. */
    public boolean concluded() {
        return conclusion.isPresent();
    }

    public boolean positive() {
        return conclusion
                .filter(one -> one.conclusion() == VerificationConclusion.POSITIVE)
                .isPresent();
    }

    /** On which the team concluded, one for each unit; empty unless the conclusion is positive. */
    public List<VerifiedFigure> figures() {
        return conclusion.map(Concluded::figures).orElse(List.of());
    }

    /** The day on which the last member of the team signed a report that still holds. */
    public Optional<LocalDate> reportSignedOn() {
        return signatures.stream()
                .filter(act -> act.fact() instanceof ReportSigned signed && signed.complete())
                .map(Act::day)
                .reduce((earlier, later) -> later);
    }

    /** Who has signed the report that holds. */
    public Set<PersonId> signers() {
        return signatures.stream().map(act -> act.by().person()).collect(Collectors.toUnmodifiableSet());
    }

    /** The finding on a figure of a unit. */
    public Optional<DatumFinding> finding(String unit, String path) {
        return Optional.ofNullable(data.getOrDefault(unit, Map.of()).get(path));
    }

    /** What a signature holds for: the content and the very documents. */
    static String signed(ReportWritten report) {
        var json = CanonicalJson.object().put("content", report.digest());
        var documents = json.putArray("documents");
        report.documents().forEach(document -> documents.add(document.sha256()));
        return CanonicalJson.sha256(json);
    }

    private static String content(CaseFile file) {
        var json = CanonicalJson.array();
        contents(file).forEach(act -> json.add(act.digest()));
        return CanonicalJson.sha256(json);
    }

    private static List<Act> contents(CaseFile file) {
        return file.actsOf(VerificationFact.class).stream()
                .filter(act -> !(act.fact() instanceof ReportWritten) && !(act.fact() instanceof ReportSigned))
                .toList();
    }

    private static Optional<Concluded> conclusion(CaseFile file) {
        var contents = contents(file);
        return contents.isEmpty() || !(contents.get(contents.size() - 1).fact() instanceof Concluded last)
                ? Optional.empty()
                : Optional.of(last);
    }

    private static List<Act> signatures(CaseFile file) {
        var content = content(file);
        var holding = new ArrayList<Act>();
        file.last(ReportWritten.class)
                .filter(report -> report.digest().equals(content))
                .ifPresent(report -> file.actsOf(ReportSigned.class).stream()
                        .filter(act -> act.fact() instanceof ReportSigned one
                                && one.digest().equals(signed(report)))
                        .forEach(holding::add));
        return holding;
    }

    private static Map<String, Map<String, DatumFinding>> data(CaseFile file) {
        var data = new LinkedHashMap<String, Map<String, DatumFinding>>();
        file.all(DataVerified.class).forEach(one -> {
            var ofUnit = data.computeIfAbsent(one.unit(), unit -> new LinkedHashMap<>());
            one.data().forEach(finding -> ofUnit.put(finding.path(), finding));
        });
        return data;
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
