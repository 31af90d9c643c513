package org.tanji.engine.method;

import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * An intermediate figure with a name: {@code gross_mass}, or for each row of a table {@code castings.gross}.
 *
 * @param table whose rows it is calculated for; empty for a single figure
 */
public record NamedFormula(String name, Optional<String> table, BilingualText label, Formula formula) {}
