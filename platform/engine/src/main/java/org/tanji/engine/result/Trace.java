package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin;

/** Every step of the calculation with its value, in the order of calculation. */
public record Trace(List<Line> lines) {

    public Trace {
        lines = List.copyOf(lines);
    }

    /**
     * @param number the step's number
     * @param operation such as {@code PRODUCT}, {@code CONSTANT}, {@code PARAMETER}
     * @param operands numbers of the steps it uses
     * @param value empty when something it needs is missing
     */
    public record Line(
            int number,
            Origin origin,
            String operation,
            List<Integer> operands,
            Optional<BigDecimal> value,
            String unit) {
        public Line {
            operands = List.copyOf(operands);
        }
    }
}
