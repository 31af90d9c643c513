package org.tanji.host.inspection;

import org.tanji.host.casefile.LongText;

/**
 * What the team finds on one correction.
 *
 * @param nonconformity its key, such as {@code N1}
 * @param effective whether the nonconformity is corrected
 */
public record CorrectionFinding(
        String nonconformity, boolean effective, @LongText String grounds) {}
