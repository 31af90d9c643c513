package org.tanji.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.certificate.CertificatePress;
import org.tanji.host.certificate.CertificateSettings;
import org.tanji.host.certificate.NumberPattern;
import org.tanji.host.certificate.PublicAddress;
import org.tanji.host.certificate.SigningKeyFile;
import org.tanji.host.certificate.store.CertificateRows;
import org.tanji.host.family.Confirmations;
import org.tanji.host.family.store.JooqConfirmations;
import org.tanji.host.store.Database;

/** What certificates are made with: numbers, press, register, and the record of compared methods. */
public record CertificateOffice(
        NumberPattern numbers, CertificatePress press, CertificateRows register, Confirmations confirmations) {

    /**
     * @param data folder in which keys are made that were not configured
     * @param local address of this machine, for a body that has not stated its public one
     */
    public static CertificateOffice open(
            CertificateSettings settings, Path data, String local, Database database, JooqAuditLog log, Clock clock) {
        var base = settings.publicAddress().isEmpty() ? local : settings.publicAddress();
        var own = settings.signingKey().isEmpty();
        var file = own
                ? new SigningKeyFile(data.resolve("certificate-signing.p12"), "")
                : new SigningKeyFile(
                        Path.of(settings.signingKey()),
                        Objects.requireNonNullElse(System.getenv("TANJI_SIGNING_PASSWORD"), ""));
        if (!own) {
            file.read();
        }
        var address = PublicAddress.of(base, data.resolve("certificate-code.key"));
        var press = new CertificatePress(address, () -> file.readOrMake(clock.instant()));
        return new CertificateOffice(
                settings.numbers(), press, new CertificateRows(database, press), new JooqConfirmations(database, log));
    }
}
