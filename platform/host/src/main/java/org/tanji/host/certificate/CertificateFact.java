package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.Stage;

/** What was done about a certificate; the name of a record is permanent. */
public sealed interface CertificateFact extends Fact {

    /** The certificate that it is about; for a change the one before. */
    CertificateNumber number();

    /**
     * A certificate was issued.
     *
     * @param unit key of the unit in the case
     * @param boundTo digest that the decision stands on
     */
    record Issued(String unit, CertificateItems items, CertificateFiles files, String boundTo)
            implements CertificateFact {
        @Override
        public CertificateNumber number() {
            return items.number();
        }

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.CERTIFIED);
        }
    }

    /** A ground for suspension was confirmed; the five days of 9.4 run from that day. */
    record GroundConfirmed(CertificateNumber number, SuspensionGround ground, String reason)
            implements CertificateFact {}

    /** The holder asked for a suspension. */
    record SuspensionAsked(CertificateNumber number, String reason) implements CertificateFact {}

    /** @param until last day on which it can be restored */
    record Suspended(
            CertificateNumber number, SuspensionGround ground, LocalDate until, String notice, String lateBecause)
            implements CertificateFact {}

    /** The holder asked for restoration, within the suspension. */
    record RestorationAsked(CertificateNumber number, String statement) implements CertificateFact {}

    /** The body inspected again. */
    record Reinspected(CertificateNumber number, LocalDate inspectedOn, boolean passed, String findings)
            implements CertificateFact {}

    record Restored(CertificateNumber number, String notice) implements CertificateFact {}

    record Withdrawn(CertificateNumber number, WithdrawalGround ground, String notice, CertificateRecall recall)
            implements CertificateFact {}

    /** The holder gives the certificate up. */
    record CancellationAsked(CertificateNumber number, String reason) implements CertificateFact {}

    record Cancelled(CertificateNumber number, CancellationGround ground, String notice, CertificateRecall recall)
            implements CertificateFact {}

    /** The last day has gone by; recorded by the program. */
    record Expired(CertificateNumber number) implements CertificateFact {}
}
