package org.tanji.engine.method;

import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/** A number that the standard or physics prescribes, with where it is from. */
public record Constant(String name, BilingualText label, Quantity value, String source) {}
