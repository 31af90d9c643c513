package org.tanji.engine.solve.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanji.engine.solve.LinearModel;

/**
 * Turns a model into a {@link ModelTape}: from the demand to what is furthest from it, each process once its demand is
 * complete. What the demand does not reach is left out. Registers are used again once a process is done, so that a chain of any
 * length stays in the cache.
 */
final class WriteModelTape {

    private final LinearModel model;
    private final MatrixCells cells;
    private final Registers registers = new Registers();
    private final List<Operation> operations = new ArrayList<>();
    private final CellValues values;
    private final List<Integer> totals = new ArrayList<>();
    private final int[][] factors;

    /** By supply: the register that holds what is asked of it; −1 before anything is. */
    private final int[] asked;

    private WriteModelTape(LinearModel model, long seed) {
        this.model = model;
        this.cells = MatrixCells.of(model);
        this.values = new CellValues(model, seed, registers, operations);
        this.asked = new int[model.size()];
        this.factors = new int[model.categories().size()][model.flows().size()];
        Arrays.fill(asked, -1);
    }

    static ModelTape write(LinearModel model, long seed) {
        return new WriteModelTape(model, seed).write();
    }

    private ModelTape write() {
        for (var row : factors) {
            Arrays.fill(row, -1);
            int total = registers.keep();
            totals.add(total);
            operations.add(new Operation.Fill(total, 0));
        }
        var plan = cells.plan();
        for (int block = 0; block < plan.blockCount(); block++) {
            int from = plan.blocks()[block];
            int to = plan.blocks()[block + 1];
            if (isReached(from, to)) {
                if (to - from == 1) {
                    single(from);
                } else {
                    loop(from, to);
                }
            }
        }
        return new ModelTape(
                registers.prepare(),
                operations,
                registers.count(),
                totals,
                model.categories().size() * model.size());
    }

    private boolean isReached(int from, int to) {
        for (int position = from; position < to; position++) {
            int row = cells.plan().rows()[position];
            if (asked[row] >= 0 || model.demand().get(row).signum() != 0) {
                return true;
            }
        }
        return false;
    }

    private void single(int position) {
        int supply = cells.plan().columns()[position];
        int runs = asked(supply);
        var made = cells.entries().get(cells.pattern().find(supply, supply));
        if (!values.isOne(made)) {
            operations.add(new Operation.Divide(runs, values.sum(made, 1)));
            values.giveBack();
        }
        pass(position, supply, runs);
    }

    private void loop(int from, int to) {
        var runs = new int[to - from];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = asked(cells.plan().rows()[from + i]);
        }
        operations.add(new WriteLoop(cells, values, registers, model.demand(), from, to).write(runs));
        values.giveBack();
        for (int i = 0; i < runs.length; i++) {
            pass(from + i, cells.plan().columns()[from + i], runs[i]);
        }
    }

    /** What a process that runs so often asks of others, and what it contributes. */
    private void pass(int position, int supply, int runs) {
        var outside = cells.plan().outside();
        for (int slot = outside.start()[position]; slot < outside.start()[position + 1]; slot++) {
            int other = asked(cells.plan().rows()[outside.at()[slot]]);
            for (var cell : cells.entries().get(outside.entries()[slot])) {
                operations.add(new Operation.MultiplyAdd(other, values.of(cell, -1), runs));
                values.giveBack();
            }
        }
        contribute(supply, runs);
        registers.release(runs);
    }

    private int asked(int supply) {
        if (asked[supply] < 0) {
            asked[supply] = registers.take();
            operations.add(
                    new Operation.Fill(asked[supply], model.demand().get(supply).doubleValue()));
        }
        return asked[supply];
    }

    private void contribute(int supply, int runs) {
        var perRun = new int[totals.size()];
        Arrays.fill(perRun, -1);
        for (var emission : cells.emissions().get(supply)) {
            if (cells.factors().get(emission.row()).isEmpty()) {
                continue;
            }
            int amount = values.of(emission, 1);
            for (var factor : cells.factors().get(emission.row())) {
                int category = factor.row();
                int counts = factor(category, emission.row());
                if (perRun[category] < 0) {
                    perRun[category] = registers.take();
                    operations.add(new Operation.Multiply(perRun[category], amount, counts));
                } else {
                    operations.add(new Operation.MultiplyAdd(perRun[category], amount, counts));
                }
            }
            values.giveBack();
        }
        for (int category = 0; category < perRun.length; category++) {
            if (perRun[category] >= 0) {
                operations.add(new Operation.Contribute(
                        totals.get(category), runs, perRun[category], category * model.size() + supply));
                registers.release(perRun[category]);
            }
        }
    }

    /** A factor is drawn once and kept for all that emit the flow. */
    private int factor(int category, int flow) {
        if (factors[category][flow] < 0) {
            var cell = cells.factors().get(flow).stream()
                    .filter(each -> each.row() == category)
                    .findFirst()
                    .orElseThrow();
            factors[category][flow] = values.keep(cell);
        }
        return factors[category][flow];
    }
}
