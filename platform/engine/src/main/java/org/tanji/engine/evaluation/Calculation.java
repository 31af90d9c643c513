package org.tanji.engine.evaluation;

import java.util.List;
import org.tanji.engine.failure.Problem;

/**
 * One case as a straight line of steps: each step uses only steps before it, so that evaluating is one walk from front to
 * back. Units were settled when the steps were made; a step carries the plain number in its own unit.
 *
 * @param steps in order; a step's place in this list is its number
 * @param contributions what the steps mean for the footprint
 * @param total number of the step that holds the footprint in kgCO2e per declared unit
 * @param balances numbers of the steps of the method's balances, in the method's order: in, out, in, out, …
 * @param bands numbers of the steps of the method's plausibility bands, in the method's order
 * @param allocations numbers of the steps of the method's allocation shares, in the method's order
 * @param scalings how often the processes with a product of their own run
 * @param missing what the method obliges an applicant to state and nobody stated, whether a figure needs it or not
 * @param modelling steps of shares, functional unit and indicators
 * @param separate what is reported beside the footprint
 * @param notes what a verifier should know about how the steps were made
 */
public record Calculation(
        List<Step> steps,
        List<ContributionPlan> contributions,
        int total,
        List<Integer> balances,
        List<Integer> bands,
        List<Integer> allocations,
        List<ProcessScaling> scalings,
        List<Problem> missing,
        List<Problem> notes,
        ModellingPlan modelling,
        SeparateSteps separate) {

    public Calculation {
        steps = List.copyOf(steps);
        contributions = List.copyOf(contributions);
        balances = List.copyOf(balances);
        bands = List.copyOf(bands);
        allocations = List.copyOf(allocations);
        scalings = List.copyOf(scalings);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** A calculation in which every process runs once and nothing is missing. */
    public Calculation(
            List<Step> steps,
            List<ContributionPlan> contributions,
            int total,
            List<Integer> balances,
            List<Integer> bands,
            List<Integer> allocations) {
        this(
                steps,
                contributions,
                total,
                balances,
                bands,
                allocations,
                List.of(),
                List.of(),
                List.of(),
                ModellingPlan.NONE,
                SeparateSteps.NONE);
    }
}
