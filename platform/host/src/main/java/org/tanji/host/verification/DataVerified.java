package org.tanji.host.verification;

import java.util.List;

/**
 * Findings on figures of a unit's quantification; for a figure that was judged before, the later finding counts.
 *
 * @param unit key of the unit
 * @param study whose data were judged
 * @param version of the study
 */
public record DataVerified(String unit, String study, int version, List<DatumFinding> data)
        implements VerificationFact {

    public DataVerified {
        data = List.copyOf(data);
    }
}
