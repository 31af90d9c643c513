package org.tanji.engine.solve.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanji.engine.solve.Cell;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.solve.Parameter;
import org.tanji.engine.uncertainty.ParameterDraws;
import org.tanji.engine.uncertainty.Spread;

/** Brings the numbers of cells into registers: drawn just before use, or once where several cells share a parameter. */
final class CellValues {

    private final List<Parameter> parameters;
    private final long seed;
    private final Registers registers;
    private final List<Operation> operations;
    private final int[] uses;
    private final TreeMap<Integer, Integer> shared = new TreeMap<>();
    private final List<Integer> lent = new ArrayList<>();

    CellValues(LinearModel model, long seed, Registers registers, List<Operation> operations) {
        this.parameters = model.parameters();
        this.seed = seed;
        this.registers = registers;
        this.operations = operations;
        this.uses = new int[parameters.size()];
        Stream.of(model.technosphere(), model.elementary(), model.factors())
                .flatMap(List::stream)
                .forEach(cell -> uses[cell.parameter()]++);
    }

    /** A register with {@code sign × coefficient × parameter}; the caller may read it until {@link #giveBack}. */
    int of(Cell cell, double sign) {
        var parameter = parameters.get(cell.parameter());
        double coefficient = sign * cell.coefficient().doubleValue();
        if (parameter.spread().isEmpty()) {
            return registers.constant(coefficient * parameter.value().doubleValue());
        }
        if (uses[cell.parameter()] == 1) {
            int register = lend();
            operations.add(draw(register, parameter, coefficient));
            return register;
        }
        int once = shared.computeIfAbsent(cell.parameter(), ignored -> {
            int register = registers.keep();
            operations.add(draw(register, parameter, 1));
            return register;
        });
        if (coefficient == 1) {
            return once;
        }
        int register = lend();
        operations.add(new Operation.Scale(register, once, coefficient));
        return register;
    }

    /** The same in a register of its own for the whole block. */
    int keep(Cell cell) {
        var parameter = parameters.get(cell.parameter());
        double coefficient = cell.coefficient().doubleValue();
        if (parameter.spread().isEmpty()) {
            return registers.constant(coefficient * parameter.value().doubleValue());
        }
        int register = registers.keep();
        operations.add(draw(register, parameter, coefficient));
        return register;
    }

    /** The sum of several cells at one place of the matrix. */
    int sum(List<Cell> cells, double sign) {
        int first = of(cells.get(0), sign);
        if (cells.size() == 1) {
            return first;
        }
        int sum = lend();
        operations.add(new Operation.Scale(sum, first, 1));
        for (var cell : cells.subList(1, cells.size())) {
            operations.add(new Operation.MultiplyAdd(sum, of(cell, sign), registers.constant(1)));
        }
        return sum;
    }

    /** Whether a cell can only be positive, or zero. */
    boolean isPositive(Cell cell, double sign) {
        var parameter = parameters.get(cell.parameter());
        double value =
                sign * cell.coefficient().doubleValue() * parameter.value().doubleValue();
        return value >= 0
                && parameter
                        .spread()
                        .filter(spread -> !(spread instanceof Spread.Lognormal))
                        .isEmpty();
    }

    boolean isOne(List<Cell> cells) {
        return cells.size() == 1
                && parameters.get(cells.get(0).parameter()).spread().isEmpty()
                && cells.get(0)
                                .coefficient()
                                .multiply(
                                        parameters.get(cells.get(0).parameter()).value())
                                .compareTo(BigDecimal.ONE)
                        == 0;
    }

    /** Everything lent since the last call may be used for something else. */
    void giveBack() {
        lent.forEach(registers::release);
        lent.clear();
    }

    private int lend() {
        int register = registers.take();
        lent.add(register);
        return register;
    }

    private Operation draw(int register, Parameter parameter, double coefficient) {
        var draws = ParameterDraws.of(
                seed,
                parameter.name(),
                parameter.value().doubleValue(),
                parameter.spread().orElseThrow());
        return new Operation.Draw(register, draws, coefficient);
    }
}
