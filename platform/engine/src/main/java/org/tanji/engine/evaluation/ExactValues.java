package org.tanji.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * The official figures: what every step came to, in the order of the steps.
 *
 * @param outcomes one for each step
 */
public record ExactValues(List<Outcome> outcomes) {

    public ExactValues {
        outcomes = List.copyOf(outcomes);
    }

    /** The number of a step in its own unit; empty when something it needs is missing or it is undefined. */
    public Optional<BigDecimal> value(int step) {
        return outcomes.get(step) instanceof Outcome.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Numbers of the {@link Step.Absent} steps that keep a step from having a value, ascending, each once. */
    public List<Integer> causes(int step) {
        return outcomes.get(step) instanceof Outcome.Missing missing ? missing.causes() : List.of();
    }

    /** Why a step has no value although nothing is missing. */
    public Optional<Failure> undefined(int step) {
        return outcomes.get(step) instanceof Outcome.Undefined undefined
                ? Optional.of(undefined.failure())
                : Optional.empty();
    }
}
