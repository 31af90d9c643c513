package org.tanji.engine.solve.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tanji.engine.solve.Cell;
import org.tanji.engine.solve.matrix.EliminationPlan;
import org.tanji.engine.solve.matrix.EliminationPlan.Slots;

/** Writes the operation that solves one loop: by elimination where that is short, else by sweeps where they come to rest. */
final class WriteLoop {

    /** Elimination may cost so many operations for each entry; a sweep costs one, and some ten are needed. */
    private static final int SHORT = 8;

    private final MatrixCells cells;
    private final EliminationPlan plan;
    private final CellValues values;
    private final Registers registers;
    private final List<BigDecimal> demand;
    private final int from;
    private final int size;

    WriteLoop(MatrixCells cells, CellValues values, Registers registers, List<BigDecimal> demand, int from, int to) {
        this.cells = cells;
        this.plan = cells.plan();
        this.values = values;
        this.registers = registers;
        this.demand = demand;
        this.from = from;
        this.size = to - from;
    }

    /** @param runs registers that hold what is asked of each row of the loop, and in the end the runs of each column */
    Operation write(int[] runs) {
        boolean onlyTakes = onlyTakes();
        return isShort() || !onlyTakes ? eliminate(runs, onlyTakes) : sweep(runs);
    }

    private boolean isShort() {
        long steps = 0;
        var upper = plan.upper();
        var lower = plan.lower();
        for (int i = upper.start()[from]; i < upper.start()[from + size]; i++) {
            steps += lower.start()[upper.at()[i] + 1] - lower.start()[upper.at()[i]];
        }
        var inside = plan.inside().start();
        return steps <= (long) SHORT * (inside[from + size] - inside[from]);
    }

    /** Whether no amount in the whole model can be negative, and the pivots are what processes make. */
    private boolean onlyTakes() {
        for (int column = 0; column < cells.pattern().size(); column++) {
            for (int entry = cells.pattern().start(column);
                    entry < cells.pattern().start(column + 1);
                    entry++) {
                double sign = cells.pattern().row(entry) == column ? 1 : -1;
                if (!cells.entries().get(entry).stream().allMatch(cell -> values.isPositive(cell, sign))) {
                    return false;
                }
            }
        }
        return demand.stream().allMatch(asked -> asked.signum() >= 0)
                && IntStream.range(from, from + size).allMatch(i -> plan.rows()[i] == plan.columns()[i]);
    }

    private Operation eliminate(int[] runs, boolean onlyTakes) {
        int lowerSlots = plan.lower().start()[from + size] - plan.lower().start()[from];
        int upperSlots = plan.upper().start()[from + size] - plan.upper().start()[from];
        var entries = new int[plan.inside().start()[from + size] - plan.inside().start()[from]];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = values.sum(inside(i), 1);
        }
        return new Eliminate(
                size,
                entries,
                start(plan.inside()),
                at(plan.inside()),
                kept(lowerSlots),
                start(plan.lower()),
                at(plan.lower()),
                kept(upperSlots),
                start(plan.upper()),
                at(plan.upper()),
                kept(size),
                kept(size),
                runs,
                onlyTakes);
    }

    private Operation sweep(int[] runs) {
        var takesFrom = new ArrayList<int[]>();
        for (int i = 0; i < size; i++) {
            int own = i;
            takesFrom.add(IntStream.range(
                            plan.inside().start()[from + i], plan.inside().start()[from + i + 1])
                    .map(slot -> plan.inside().at()[slot] - from)
                    .filter(other -> other != own)
                    .toArray());
        }
        var order = RoundOrder.of(takesFrom);
        var place = new int[size];
        IntStream.range(0, size).forEach(i -> place[order[i]] = i);
        var amounts = new ArrayList<List<int[]>>();
        IntStream.range(0, size).forEach(i -> amounts.add(new ArrayList<>()));
        var made = new int[size];
        for (int i = 0; i < size; i++) {
            int column = order[i];
            for (int slot = plan.inside().start()[from + column];
                    slot < plan.inside().start()[from + column + 1];
                    slot++) {
                int row = plan.inside().at()[slot] - from;
                var here = cells.entries().get(plan.inside().entries()[slot]);
                if (row == column) {
                    made[i] = values.isOne(here) ? -1 : values.sum(here, 1);
                } else {
                    amounts.get(place[row]).add(new int[] {i, values.sum(here, -1)});
                }
            }
        }
        return sweep(Arrays.stream(order).map(i -> runs[i]).toArray(), amounts, made);
    }

    private Sweep sweep(int[] runs, List<List<int[]>> amounts, int[] made) {
        var start = new int[size + 1];
        var looped = new boolean[size];
        for (int i = 0; i < size; i++) {
            start[i + 1] = start[i] + amounts.get(i).size();
            for (var amount : amounts.get(i)) {
                looped[amount[0]] |= amount[0] > i;
            }
        }
        return new Sweep(
                runs,
                kept(size),
                start,
                amounts.stream()
                        .flatMap(List::stream)
                        .mapToInt(amount -> amount[0])
                        .toArray(),
                amounts.stream()
                        .flatMap(List::stream)
                        .mapToInt(amount -> amount[1])
                        .toArray(),
                made,
                looped);
    }

    private List<Cell> inside(int slot) {
        return cells.entries().get(plan.inside().entries()[plan.inside().start()[from] + slot]);
    }

    private int[] start(Slots slots) {
        int first = slots.start()[from];
        return IntStream.rangeClosed(from, from + size)
                .map(i -> slots.start()[i] - first)
                .toArray();
    }

    private int[] at(Slots slots) {
        return IntStream.range(slots.start()[from], slots.start()[from + size])
                .map(i -> slots.at()[i] - from)
                .toArray();
    }

    private int[] kept(int count) {
        return IntStream.range(0, count).map(ignored -> registers.keep()).toArray();
    }
}
