package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.DECISION_NO_LONGER_STANDS;
import static org.tanji.host.certificate.CertificateFailure.METHOD_NOT_CONFIRMED;
import static org.tanji.host.certificate.CertificateFailure.NOTHING_CERTIFIED;
import static org.tanji.host.certificate.CertificateFailure.NOT_GRANTED;
import static org.tanji.host.certificate.CertificateFailure.NOT_VERIFIED;
import static org.tanji.host.certificate.CertificateFailure.NO_SUCH_UNIT;
import static org.tanji.host.certificate.CertificateFailure.UNIT_HAS_CERTIFICATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Step;
import org.tanji.host.family.Confirmations;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.CertificateDeadlines;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.rule.reading.RuleInForce;

/** Issues the certificate of one unit: on a decision that still stands, for a method that the body has compared. */
@CarriesOut({Clause.CERTIFICATE_OF_NINE_ITEMS, Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE})
final class IssueCertificate {

    private final RuleBook rules;
    private final Evaluation evaluation;
    private final Confirmations confirmations;
    private final NumberPattern numbers;
    private final CertificatePress press;

    IssueCertificate(
            RuleBook rules,
            Evaluation evaluation,
            Confirmations confirmations,
            NumberPattern numbers,
            CertificatePress press) {
        this.rules = rules;
        this.evaluation = evaluation;
        this.confirmations = confirmations;
        this.numbers = numbers;
        this.press = press;
    }

    Step<IssueForm> step() {
        return new Step<>(
                "certificate.issue",
                IssueForm.class,
                Set.of(Role.CERTIFICATE_ADMINISTRATOR),
                Clause.CERTIFICATE_OF_NINE_ITEMS,
                this::require,
                file -> waiting(file).map(unit -> new IssueForm(unit, "", "")),
                this::issue);
    }

    private void require(CaseFile file, Actor by, LocalDate today) {
        if (!evaluation.granted(file)) {
            throw Failure.of(NOT_GRANTED);
        }
        if (!evaluation.stands(file)) {
            throw Failure.of(DECISION_NO_LONGER_STANDS, file.number().isEmpty() ? file.title() : file.number());
        }
        ProveIndependence.of(file);
        var certificates = Certificates.of(file);
        var unit = evaluation.units(file).stream()
                .filter(key -> certificates.findLive(key, today).isEmpty())
                .findFirst()
                .orElseThrow(() -> Failure.of(NOTHING_CERTIFIED));
        confirmed(file, unit);
    }

    private CertificateFact issue(Desk desk, IssueForm form) {
        var file = desk.file();
        var units = evaluation.units(file);
        if (!units.contains(form.unit())) {
            throw Failure.of(NO_SUCH_UNIT, form.unit(), String.join(", ", units));
        }
        Certificates.of(file).findLive(form.unit(), desk.today()).ifPresent(live -> {
            throw Failure.of(UNIT_HAS_CERTIFICATE, live.number());
        });
        var verified = confirmed(file, form.unit());
        var rule = rules.on(evaluation.acceptedOn(file).orElse(desk.today()));
        int year = desk.today().getYear();
        var number = numbers.number(verified.product().field(), year, desk.next(NumberPattern.counter(year)), 0);
        var items = items(verified, rule, desk.today(), number, notes(form, verified));
        return new CertificateFact.Issued(form.unit(), items, press.print(items, desk.now()), evaluation.boundTo(file));
    }

    @CarriesOut(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
    private Evaluation.Verified confirmed(CaseFile file, String unit) {
        var verified = evaluation.verified(file, unit).orElseThrow(() -> Failure.of(NOT_VERIFIED, unit));
        var figure = verified.figure();
        if (confirmations
                .find(figure.methodId(), figure.methodVersion(), verified.pluginSha256())
                .isEmpty()) {
            throw Failure.of(
                    METHOD_NOT_CONFIRMED,
                    unit,
                    figure.methodId(),
                    figure.methodVersion(),
                    verified.pluginSha256()
                            .substring(0, Math.min(12, verified.pluginSha256().length())),
                    verified.standard());
        }
        return verified;
    }

    @CarriesOut({Clause.VALID_FOR_TWO_YEARS, Clause.BASIS_STANDARDS, Clause.MODE_OF_CERTIFICATION})
    private static CertificateItems items(
            Evaluation.Verified verified,
            RuleInForce rule,
            LocalDate today,
            CertificateNumber number,
            List<BilingualText> notes) {
        var edition = rule.edition();
        return new CertificateItems(
                verified.applicant(),
                verified.producer(),
                verified.factory(),
                List.of(edition.basis(), edition.cited(), verified.standard()),
                new BilingualText(
                        CertificateWords.CHINESE.text("certificate.mode"),
                        CertificateWords.ENGLISH.text("certificate.mode")),
                verified.product(),
                verified.figure(),
                today,
                "",
                new CertificateDeadlines(rule).validity(today).day(),
                edition.issuer(),
                number,
                notes);
    }

    private static List<BilingualText> notes(IssueForm form, Evaluation.Verified verified) {
        var notes = new ArrayList<BilingualText>();
        if (verified.product().partial()) {
            notes.add(said("certificate.partial.note"));
        }
        if (verified.figure().example()) {
            notes.add(said("certificate.example.note"));
        }
        if (!form.noteZh().isBlank() || !form.noteEn().isBlank()) {
            notes.add(new BilingualText(form.noteZh().strip(), form.noteEn().strip()));
        }
        return notes;
    }

    private static BilingualText said(String key) {
        return new BilingualText(CertificateWords.CHINESE.text(key), CertificateWords.ENGLISH.text(key));
    }

    /** The first unit that has no certificate at all. */
    private Optional<String> waiting(CaseFile file) {
        var issued = Certificates.of(file).all();
        return evaluation.units(file).stream()
                .filter(key -> issued.stream()
                        .noneMatch(certificate -> certificate.unit().equals(key)))
                .findFirst();
    }
}
