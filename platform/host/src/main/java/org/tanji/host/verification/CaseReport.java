package org.tanji.host.verification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.comparison.CompareResults;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.document.Document;
import org.tanji.host.document.Words;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Qualification;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.planning.Plan;
import org.tanji.host.planning.TeamFunction;
import org.tanji.host.planning.TeamMember;
import org.tanji.host.quantification.Studies;
import org.tanji.host.verification.report.Conducted;
import org.tanji.host.verification.report.ReportFacts;

/** The report of Annex 2 on one unit of a case: the team's result with everything that the team has recorded. */
record CaseReport(Studies studies, Recalculations recalculations, Qualifications qualifications, CaseRule rules) {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    Document of(CaseFile file, ProductUnit unit, List<String> companions, LocalDate today) {
        var study = Units.of(file).study(unit.key(), studies);
        var submitted = ResultJson.read(study.version().title(), study.result());
        var verification = Verification.of(file);
        var stored = Optional.ofNullable(verification.taken().get(unit.key()))
                .flatMap(figure -> recalculations.find(new RecalculationId(figure.recalculation())));
        var result = stored.map(RecalculateProduct::result).orElse(submitted);
        var comparison = stored.map(one -> CompareResults.compare(
                submitted, RecalculateProduct.result(one), one.recalculation().limits()));
        var sites = verification.sites().values();
        var facts = new ReportFacts(
                file.number(),
                rules.of(file, today).edition().issuer().in(LANGUAGE),
                sites.stream().map(SiteVerified::from).min(LocalDate::compareTo),
                sites.stream().map(SiteVerified::to).max(LocalDate::compareTo),
                today,
                Plan.of(file).team().stream().map(this::member).toList(),
                companions,
                comparison,
                Optional.of(conducted(verification, unit)));
        return VerificationReport.of(method(result), result, facts, LANGUAGE);
    }

    private static org.tanji.engine.method.Method method(Result result) {
        return MethodReader.read(result.manifest().method());
    }

    private ReportFacts.TeamMember member(TeamMember member) {
        var held = qualifications.current(new PersonId(member.person())).stream()
                .filter(one -> !one.withdrawn())
                .map(Qualification::area)
                .distinct()
                .sorted()
                .toList();
        return new ReportFacts.TeamMember(member.name(), duty(member.function()), String.join(", ", held));
    }

    private static String duty(TeamFunction function) {
        return words().text("report.duty." + function.name().toLowerCase(Locale.ROOT));
    }

    private static Conducted conducted(Verification verification, ProductUnit unit) {
        var subjects = new LinkedHashMap<String, String>();
        Optional.ofNullable(verification.subjects().get(unit.key())).ifPresent(concluded -> {
            subjects.put("unit", told(concluded.functionalUnit()));
            subjects.put("boundary", told(concluded.boundary()));
            subjects.put("collection", told(concluded.collection()));
            subjects.put("allocation", told(concluded.allocation()));
            subjects.put("cutoff", told(concluded.cutOff()));
            subjects.put("quality", told(concluded.quality()));
        });
        var site = Optional.ofNullable(verification.sites().get(unit.site()));
        var conclusion = verification.conclusion().orElseThrow();
        return new Conducted(
                site.map(one -> words().text("option.VerificationWay."
                                        + one.way().name())
                                + (one.reason().isBlank() ? "" : ": " + one.reason() + " " + one.means()))
                        .orElse(""),
                site.map(one -> one.site() + " (" + one.from() + " – " + one.to() + ")").stream()
                        .toList(),
                verification.documents().map(DocumentsReviewed::findings).orElse(""),
                subjects,
                words().text("option.VerificationConclusion."
                                + conclusion.conclusion().name()) + "\n" + conclusion.reasons(),
                conclusion.recommendations());
    }

    private static String told(SubjectConclusion subject) {
        return words().text("option.SubjectVerdict." + subject.verdict().name()) + "\n" + subject.finding() + "\n"
                + subject.seen();
    }

    private static Words words() {
        return Words.of("text/verification", LANGUAGE);
    }
}
