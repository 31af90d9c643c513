package org.tanji.host.quantification.web;

/**
 * One addend of the footprint.
 *
 * @param data words for primary or secondary
 * @param factor id of the factor; empty for a gas that is emitted as such
 */
public record ContributionLine(
        String stage,
        String process,
        String flow,
        String gas,
        String ledger,
        String data,
        String factor,
        String activity,
        String activityTrace,
        String factorTrace,
        Line figure) {}
