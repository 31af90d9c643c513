package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateFailure.ALREADY_ENDED;
import static org.tanji.host.certificate.CertificateFailure.NOTHING_CERTIFIED;
import static org.tanji.host.certificate.CertificateFailure.NOT_SUSPENDED;
import static org.tanji.host.certificate.CertificateFailure.NOT_VALID;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Gate;
import org.tanji.host.certificate.CertificateState.Kind;

/** What steps ask of the certificate that they are about. */
final class Holding {

    private Holding() {}

    /** Some certificate of the case is in one of these states today; which one, the form says. */
    static Gate some(Predicate<Kind> states) {
        return (file, by, today) -> Certificates.of(file).all().stream()
                .filter(certificate -> states.test(certificate.state(today).kind()))
                .findFirst()
                .orElseThrow(() -> Failure.of(NOTHING_CERTIFIED));
    }

    static Certificate live(Desk desk, String number) {
        var certificate = Certificates.of(desk.file()).get(number);
        if (!kind(certificate, desk.today()).isLive()) {
            throw Failure.of(ALREADY_ENDED, certificate.number(), word(certificate, desk.today()));
        }
        return certificate;
    }

    static Certificate valid(Desk desk, String number) {
        var certificate = live(desk, number);
        if (kind(certificate, desk.today()) != Kind.VALID) {
            throw Failure.of(NOT_VALID, certificate.number(), word(certificate, desk.today()));
        }
        return certificate;
    }

    static Certificate suspended(Desk desk, String number) {
        var certificate = live(desk, number);
        if (kind(certificate, desk.today()) != Kind.SUSPENDED) {
            throw Failure.of(NOT_SUSPENDED, certificate.number(), word(certificate, desk.today()));
        }
        return certificate;
    }

    /** How the suspension stands under which such a certificate is. */
    static CertificateState.Suspended suspension(Certificate certificate) {
        if (certificate.recorded() instanceof CertificateState.Suspended suspension) {
            return suspension;
        }
        throw new IllegalStateException(certificate.number() + " is not suspended");
    }

    /** The first number that a form may mean; forms open with it. */
    static Optional<String> first(CaseFile file, Predicate<Kind> states) {
        return Certificates.of(file).all().stream()
                .filter(certificate -> states.test(certificate.recorded().kind()))
                .map(certificate -> certificate.number().value())
                .findFirst();
    }

    static StateWord word(Certificate certificate, LocalDate today) {
        return new StateWord(kind(certificate, today));
    }

    private static Kind kind(Certificate certificate, LocalDate today) {
        return certificate.state(today).kind();
    }
}
