package org.tanji.host.verification;

/**
 * The figure of one unit on which the team concluded: what a certificate carries.
 *
 * @param unit key of the unit
 * @param study that the applicant handed in
 * @param version of the study
 * @param recalculation of the team
 * @param resultDigest of the recalculated result
 * @param footprint as printed, with its unit
 */
public record VerifiedFigure(
        String unit, String study, int version, String recalculation, String resultDigest, String footprint) {}
