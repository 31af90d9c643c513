package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.List;

/** An approximate solution of the system for a right side; how a rest becomes a correction. */
interface Corrections {

    /** @return one for each unknown; NaN or infinite where the factorisation has broken down */
    List<BigDecimal> solve(List<BigDecimal> right, boolean transposed) throws ArithmeticException;
}
