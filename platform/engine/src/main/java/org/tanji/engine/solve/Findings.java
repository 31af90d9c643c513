package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.LOOP_TAKES_MORE;
import static org.tanji.engine.solve.SolveFailure.NEGATIVE_IMPACT;
import static org.tanji.engine.solve.SolveFailure.NEGATIVE_RUNS;
import static org.tanji.engine.solve.SolveFailure.NOT_CHARACTERISED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.solve.Solution.Impact;
import org.tanji.engine.solve.matrix.EliminationPlan;

/** What a reader of a solution should know: what runs backwards, what helps, what counts nowhere. */
final class Findings {

    private final LinearModel model;
    private final ExactSystem system;
    private final EliminationPlan plan;
    private final List<BigDecimal> runs;
    private final List<Problem> found = new ArrayList<>();

    private Findings(LinearModel model, ExactSystem system, EliminationPlan plan, List<BigDecimal> runs) {
        this.model = model;
        this.system = system;
        this.plan = plan;
        this.runs = runs;
    }

    static List<Problem> of(
            LinearModel model,
            ExactSystem system,
            EliminationPlan plan,
            List<BigDecimal> runs,
            List<BigDecimal> inventory,
            List<Impact> impacts) {
        var findings = new Findings(model, system, plan, runs);
        findings.noteRuns();
        impacts.stream()
                .filter(impact -> impact.total().signum() < 0)
                .forEach(impact -> findings.note(
                        "categories." + impact.category().name(),
                        Failure.of(NEGATIVE_IMPACT, impact.category().name(), impact.total())));
        findings.noteFlowsWithoutFactors(inventory);
        return List.copyOf(findings.found);
    }

    private void note(String place, Failure what) {
        found.add(new Problem(new Place.InData(place), what));
    }

    private void noteRuns() {
        var overdrawn = new Overdrawn(model, system, plan, runs);
        var explained = new LinkedHashSet<Integer>();
        for (int block = 0; block < plan.blockCount(); block++) {
            var member = overdrawn.in(block);
            if (member.isPresent()) {
                for (int i = plan.blocks()[block]; i < plan.blocks()[block + 1]; i++) {
                    explained.add(plan.columns()[i]);
                }
                var loop = Loops.at(system, plan, member.getAsInt(), model.supplies());
                note("processes", Failure.of(LOOP_TAKES_MORE, loop));
            }
        }
        for (int i = 0; i < model.size(); i++) {
            if (runs.get(i).signum() < 0 && !explained.contains(i)) {
                var supply = model.supplies().get(i);
                note("processes." + supply.process(), Failure.of(NEGATIVE_RUNS, supply.process(), runs.get(i)));
            }
        }
    }

    private void noteFlowsWithoutFactors(List<BigDecimal> inventory) {
        if (model.categories().isEmpty()) {
            return;
        }
        var characterised = new LinkedHashSet<Integer>();
        model.factors().forEach(cell -> characterised.add(cell.column()));
        var missing = new ArrayList<String>();
        for (int i = 0; i < inventory.size(); i++) {
            if (inventory.get(i).signum() != 0 && !characterised.contains(i)) {
                missing.add(model.flows().get(i).name());
            }
        }
        if (!missing.isEmpty()) {
            note("elementary", Failure.of(NOT_CHARACTERISED, Problems.shortened(missing)));
        }
    }
}
