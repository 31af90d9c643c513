package org.tanji.engine.method;

import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/** The footprint by something else than the declared unit, for information: per kilogram, per kilowatt. */
public record Indicator(String name, BilingualText label, Formula value) {}
