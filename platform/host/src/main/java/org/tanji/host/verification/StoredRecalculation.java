package org.tanji.host.verification;

/**
 * A recalculation with its content.
 *
 * @param inventory as {@code tanji-input/1}
 * @param result as {@code tanji-result/1}, the very bytes that were calculated
 */
public record StoredRecalculation(Recalculation recalculation, String inventory, String result) {}
