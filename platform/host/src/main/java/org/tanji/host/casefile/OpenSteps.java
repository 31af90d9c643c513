package org.tanji.host.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Actor;

/**
 * What one person may do on a case today, and what still stands before the rest.
 *
 * @param steps those of the person's role, in the order of the rule
 */
public record OpenSteps(List<Standing> steps) {

    public OpenSteps {
        steps = List.copyOf(steps);
    }

    /** @param blocked with its clause, what is in the way and what would satisfy it; empty when the step is open */
    public record Standing(Step<? extends Record> step, Optional<Failure> blocked) {}

    /** The steps of a case that was opened. */
    public static OpenSteps of(CaseSteps all, CaseFile file, Actor by, LocalDate today) {
        return new OpenSteps(all.all().stream()
                .filter(step -> !step.opens() && step.roles().contains(by.role()))
                .map(step -> new Standing(step, blocked(step, file, by, today)))
                .toList());
    }

    private static Optional<Failure> blocked(Step<?> step, CaseFile file, Actor by, LocalDate today) {
        try {
            step.gate().require(file, by, today);
            return Optional.empty();
        } catch (Failure refusal) {
            return Optional.of(refusal);
        }
    }
}
