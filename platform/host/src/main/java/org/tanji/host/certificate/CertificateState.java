package org.tanji.host.certificate;

import java.time.LocalDate;

/** Where a certificate stands, 9.4. */
public sealed interface CertificateState {

    /** The first day of this state. */
    LocalDate since();

    /** The certificate may be used and the mark affixed. */
    record Valid(LocalDate since) implements CertificateState {}

    /**
     * Neither certificate nor mark may be used.
     *
     * @param until the last day on which it can be restored
     */
    record Suspended(LocalDate since, LocalDate until, SuspensionGround ground) implements CertificateState {}

    /** Ended by the body. */
    record Withdrawn(LocalDate since, WithdrawalGround ground) implements CertificateState {}

    /** Ended because the holder gave it up or its subject is gone. */
    record Cancelled(LocalDate since, CancellationGround ground) implements CertificateState {}

    /** Its last day has gone by. */
    record Expired(LocalDate since) implements CertificateState {}

    /** @param by the certificate that took its place, 9.3 */
    record Superseded(LocalDate since, CertificateNumber by) implements CertificateState {}

    /** The same word in JSON, addresses and keys of texts. */
    default Kind kind() {
        if (this instanceof Valid) {
            return Kind.VALID;
        }
        if (this instanceof Suspended) {
            return Kind.SUSPENDED;
        }
        if (this instanceof Withdrawn) {
            return Kind.WITHDRAWN;
        }
        if (this instanceof Cancelled) {
            return Kind.CANCELLED;
        }
        if (this instanceof Expired) {
            return Kind.EXPIRED;
        }
        return Kind.SUPERSEDED;
    }

    /** The kinds of state by name, for lists and rows. */
    enum Kind {
        VALID,
        SUSPENDED,
        WITHDRAWN,
        CANCELLED,
        EXPIRED,
        SUPERSEDED;

        /** Neither ended nor replaced: it holds its place as the one certificate of its unit. */
        public boolean isLive() {
            return this == VALID || this == SUSPENDED;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
