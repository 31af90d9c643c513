package org.tanji.engine.factor;

import org.tanji.engine.text.BilingualText;

/**
 * Who says so.
 *
 * @param title of the announcement, standard, data set or supplier declaration
 * @param reference clause, table, number or address inside the source; empty when there is none
 * @param licence under which the value may be used and passed on
 */
public record FactorSource(BilingualText title, String reference, String licence) {}
