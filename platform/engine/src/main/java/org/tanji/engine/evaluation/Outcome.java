package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.failure.Failure;

/** What a step came to. */
public sealed interface Outcome {

    /** A number in the step's unit. */
    record Known(BigDecimal value) implements Outcome {}

    /**
     * Something it needs is not there.
     *
     * @param causes numbers of the absent steps behind it, ascending, each once
     */
    record Missing(List<Integer> causes) implements Outcome {
        public Missing {
            causes = List.copyOf(causes);
        }
    }

    /** It has no value, such as a division by zero; refused where a footprint needs it. */
    record Undefined(Failure failure) implements Outcome {}
}
