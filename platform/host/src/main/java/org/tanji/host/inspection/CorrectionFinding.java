package org.tanji.host.inspection;

import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/**
 * What the team finds on one correction.
 *
 * @param nonconformity its key, such as {@code N1}
 * @param effective whether the nonconformity is corrected
 */
public record CorrectionFinding(
        @OfferedBy("open-nonconformities") String nonconformity,
        boolean effective,
        @LongText String grounds) {}
