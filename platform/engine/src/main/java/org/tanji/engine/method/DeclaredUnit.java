package org.tanji.engine.method;

import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/**
 * What the footprint is counted for.
 *
 * @param amount such as {@code 1 pc} or {@code 1 t}
 * @param label as printed, such as "1 submersible pump set" in both languages
 */
public record DeclaredUnit(Quantity amount, BilingualText label) {}
