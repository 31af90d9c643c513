package org.tanji.host.quantification.web;

/**
 * A row with one figure.
 *
 * @param exact every digit, for whoever hovers
 * @param bar width between 0 and 100
 * @param trace address of the figure's step; empty where it has none
 */
public record Line(String label, String value, String exact, String share, String bar, String trace) {}
