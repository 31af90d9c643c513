package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.host.casefile.CaseFile;

/** What the rooms before say of a case, as far as a certificate needs it. */
public interface Evaluation {

    /** The day of acceptance, whose edition and readings bind the case. */
    Optional<LocalDate> acceptedOn(CaseFile file);

    /** Whether a decision grants the certification, whatever was changed since. */
    boolean granted(CaseFile file);

    /** Whether everything that the decision is bound to is as it was. */
    boolean stands(CaseFile file);

    /** Digest that the decision stands on. */
    String boundTo(CaseFile file);

    /** Keys of the units, in the order of the application. */
    List<String> units(CaseFile file);

    /** What was verified for a unit; empty while there is no concluded figure. */
    Optional<Verified> verified(CaseFile file, String unit);

    /**
     * What a certificate would say of a unit.
     *
     * @param standard of the product, such as {@code CTS PCEC-20:2025}
     * @param pluginSha256 of the jar that brought the method
     */
    record Verified(
            CertifiedParty applicant,
            CertifiedParty producer,
            CertifiedParty factory,
            CertifiedProduct product,
            CertifiedFigure figure,
            String standard,
            String pluginSha256) {}
}
