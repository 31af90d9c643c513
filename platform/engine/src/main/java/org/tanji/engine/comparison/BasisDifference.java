package org.tanji.engine.comparison;

/**
 * Something that the two quantifications were not made with alike.
 *
 * @param part of the manifest, such as {@code methodVersion}, {@code factors.EL.CN.CFP.2024.NAT} or {@code gwpSet}
 * @param submitted as the applicant's result has it; {@code –} when it has none
 * @param recalculated as the team's result has it
 */
public record BasisDifference(String part, String submitted, String recalculated) {}
