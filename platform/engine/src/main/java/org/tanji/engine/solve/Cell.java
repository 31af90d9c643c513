package org.tanji.engine.solve;

import java.math.BigDecimal;

/**
 * What one parameter adds to one cell of a matrix: {@code coefficient · parameter}. A cell may get several.
 *
 * @param coefficient an allocation share, negative for what is taken
 */
public record Cell(int row, int column, int parameter, BigDecimal coefficient) {}
