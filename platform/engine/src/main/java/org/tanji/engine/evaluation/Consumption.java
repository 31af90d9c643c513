package org.tanji.engine.evaluation;

/**
 * That one process consumes the product of another.
 *
 * @param amount step of how much one run of the consumer takes of the product, allocation included
 */
record Consumption(String consumer, String producer, int amount) {}
