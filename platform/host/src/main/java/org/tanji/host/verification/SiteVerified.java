package org.tanji.host.verification;

import java.time.LocalDate;
import java.util.List;
import org.tanji.host.casefile.FileId;

/**
 * The team was at a place of production, or verified it from afar.
 *
 * @param site as the units of the application name it
 * @param reason why not on site; empty when it was
 * @param means how it was verified from afar; empty when on site
 * @param evidence that the place was seen: signatures of attendance, photographs, recordings
 */
public record SiteVerified(
        String site,
        VerificationWay way,
        String reason,
        String means,
        LocalDate from,
        LocalDate to,
        List<FileId> evidence)
        implements VerificationFact {

    public SiteVerified {
        evidence = List.copyOf(evidence);
    }
}
