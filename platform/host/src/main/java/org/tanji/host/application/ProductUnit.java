package org.tanji.host.application;

/**
 * One certification unit: one product of one model from one site, rule 4.
 *
 * @param key {@code u1}, {@code u2} … in the order of the application
 * @param product slug in the catalogue of the rule's products
 * @param site address at which it is made
 * @param study id of the quantification that was handed in with it; empty for none
 * @param specification empty where the model says all
 */
public record ProductUnit(String key, String product, String model, String site, String study, String specification) {}
