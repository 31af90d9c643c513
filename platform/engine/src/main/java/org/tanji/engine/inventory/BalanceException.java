package org.tanji.engine.inventory;

/**
 * Why a balance of the method may stay open in this study.
 *
 * @param balance its name in the method
 * @param evidence the record that shows the reason; empty when none was named
 */
public record BalanceException(String balance, String reason, String evidence) {}
