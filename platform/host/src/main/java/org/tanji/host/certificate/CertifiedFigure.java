package org.tanji.host.certificate;

/**
 * The footprint that a certificate states, item e of 9.1, and what it rests on.
 *
 * @param printed with its unit, as the verification report prints it
 * @param study and {@code version} that was verified
 * @param recalculation of the verification team; empty where the figure is the applicant's own
 * @param resultDigest SHA-256 of the result
 * @param example whether it was calculated from the invented data of a worked example
 */
public record CertifiedFigure(
        String printed,
        String study,
        int version,
        String recalculation,
        String resultDigest,
        String methodId,
        String methodVersion,
        boolean example) {}
