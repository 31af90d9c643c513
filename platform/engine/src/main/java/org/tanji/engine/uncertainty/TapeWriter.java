package org.tanji.engine.uncertainty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.evaluation.Step.Operator;

/**
 * Turns a calculation into a {@link Tape}.
 *
 * <p>Three things keep a tape short and its working memory in the cache: what no uncertain parameter reaches is folded
 * into constants; a parameter is drawn just before its first use; and a long sum takes up each addend as soon as it is
 * there, in the written order, so that addends do not wait in registers. Registers are used again once nobody needs them.
 */
final class TapeWriter {

    private final List<Step> steps;
    private final double[] nominal;
    private final boolean[] varies;
    private final long seed;
    private final Correlations correlations;

    /** By number of step: how many instructions still want its value. */
    private final int[] uses;

    /** By number of step: where its value is; −1 before it is anywhere. */
    private final int[] register;

    /** By number of step: the sums that have it as an addend. */
    private final Map<Integer, List<RunningSum>> sumsOver = new LinkedHashMap<>();

    private final Map<Integer, RunningSum> sums = new TreeMap<>();
    private final Map<Double, Integer> constants = new LinkedHashMap<>();
    private final List<Instruction> prepare = new ArrayList<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int registers;

    private TapeWriter(Calculation calculation, double[] nominal, long seed, Correlations correlations) {
        this.steps = calculation.steps();
        this.nominal = nominal;
        this.varies = Variation.of(calculation, nominal);
        this.seed = seed;
        this.correlations = correlations;
        this.uses = new int[steps.size()];
        this.register = new int[steps.size()];
        Arrays.fill(register, -1);
    }

    /** @param outputs each output is the sum of the steps with these numbers */
    static Tape write(
            Calculation calculation,
            double[] nominal,
            List<List<Integer>> outputs,
            long seed,
            Correlations correlations) {
        return new TapeWriter(calculation, nominal, seed, correlations).write(outputs);
    }

    private Tape write(List<List<Integer>> outputs) {
        var needed = Variation.reachable(steps, varies, nominal, outputs);
        for (int i = 0; i < steps.size(); i++) {
            if (needed[i]) {
                count(i);
            }
        }
        var results = outputs.stream().map(this::running).toList();
        for (int i = 0; i < steps.size(); i++) {
            if (needed[i]) {
                emit(i);
            }
        }
        var held = results.stream().map(this::finish).toList();
        return new Tape(prepare, instructions, registers, held);
    }

    private void count(int step) {
        if (steps.get(step) instanceof Step.Lookup lookup) {
            uses[lookup.argument()]++;
        } else if (steps.get(step) instanceof Step.Operation operation) {
            if (operation.operator() == Operator.SUM) {
                sums.put(step, running(operation.operands()));
            } else {
                Variation.operands(operation, nominal, varies).forEach(operand -> uses[operand]++);
            }
        }
    }

    private RunningSum running(List<Integer> operands) {
        var sum = RunningSum.of(operands, nominal, varies);
        for (int addend : sum.addends) {
            uses[addend]++;
            var waiting = sumsOver.computeIfAbsent(addend, ignored -> new ArrayList<>());
            if (!waiting.contains(sum)) {
                waiting.add(sum);
            }
        }
        return sum;
    }

    private void emit(int step) {
        if (steps.get(step) instanceof Step.Lookup lookup) {
            int argument = ready(lookup.argument());
            store(step, take());
            instructions.add(new Instruction.Look(register[step], Curve.of(lookup), argument));
            release(lookup.argument());
            offer(step);
        } else if (steps.get(step) instanceof Step.Operation operation) {
            switch (operation.operator()) {
                case SUM -> store(step, finish(Objects.requireNonNull(sums.get(step))));
                case CHOICE -> choice(step, operation.operands());
                case PRODUCT -> product(step, operation.operands());
                case DIFFERENCE,
                        QUOTIENT,
                        NEGATION,
                        MINIMUM,
                        MAXIMUM,
                        CEILING,
                        FLOOR,
                        ROUND,
                        ABSOLUTE,
                        SQUARE_ROOT,
                        POWER,
                        LESS,
                        LESS_OR_EQUAL,
                        EQUAL,
                        AND,
                        OR,
                        NOT -> chain(step, operation.operator(), operation.operands());
            }
            offer(step);
        }
    }

    private void choice(int step, List<Integer> operands) {
        if (varies[operands.get(0)]) {
            int condition = ready(operands.get(0));
            int then = ready(operands.get(1));
            int otherwise = ready(operands.get(2));
            store(step, take());
            instructions.add(new Instruction.Select(register[step], condition, then, otherwise));
            operands.forEach(this::release);
        } else {
            int chosen = nominal[operands.get(0)] != 0 ? operands.get(1) : operands.get(2);
            int from = ready(chosen);
            store(step, take());
            instructions.add(new Instruction.Scale(register[step], from, 1));
            release(chosen);
        }
    }

    private void product(int step, List<Integer> operands) {
        double factor = operands.stream()
                .filter(operand -> !varies[operand])
                .mapToDouble(operand -> nominal[operand])
                .reduce(1, (left, right) -> left * right);
        var varying = operands.stream().filter(operand -> varies[operand]).toList();
        int first = ready(varying.get(0));
        int to = take();
        instructions.add(new Instruction.Scale(to, first, factor));
        for (int operand : varying.subList(1, varying.size())) {
            instructions.add(new Instruction.Multiply(to, to, ready(operand)));
        }
        varying.forEach(this::release);
        store(step, to);
    }

    private void chain(int step, Operator operator, List<Integer> operands) {
        int first = ready(operands.get(0));
        int second = operands.size() == 1 ? first : ready(operands.get(1));
        int to = take();
        instructions.add(
                switch (operator) {
                    case DIFFERENCE -> new Instruction.Subtract(to, first, second);
                    case QUOTIENT -> new Instruction.Divide(to, first, second);
                    case SUM,
                            PRODUCT,
                            NEGATION,
                            MINIMUM,
                            MAXIMUM,
                            CEILING,
                            FLOOR,
                            ROUND,
                            ABSOLUTE,
                            SQUARE_ROOT,
                            POWER,
                            LESS,
                            LESS_OR_EQUAL,
                            EQUAL,
                            AND,
                            OR,
                            NOT,
                            CHOICE -> new Instruction.Binary(to, Kernel.of(operator), first, second);
                });
        for (int operand : operands.subList(Math.min(2, operands.size()), operands.size())) {
            instructions.add(new Instruction.Binary(to, Kernel.of(operator), to, ready(operand)));
        }
        operands.forEach(this::release);
        store(step, to);
    }

    /** Lets the sums that wait for this step go on. */
    private void offer(int step) {
        sumsOver.getOrDefault(step, List.of()).forEach(sum -> advance(sum, false));
    }

    private int finish(RunningSum sum) {
        advance(sum, true);
        return sum.accumulator < 0 ? constant(sum.constant) : sum.accumulator;
    }

    private void advance(RunningSum sum, boolean toTheEnd) {
        while (sum.next < sum.addends.length && (toTheEnd || register[sum.addends[sum.next]] >= 0)) {
            int addend = sum.addends[sum.next++];
            int from = ready(addend);
            if (sum.accumulator < 0) {
                sum.accumulator = take();
                instructions.add(new Instruction.Fill(sum.accumulator, sum.constant));
            }
            instructions.add(new Instruction.Accumulate(sum.accumulator, from));
            release(addend);
        }
    }

    /** The register that holds a step; draws a parameter or provides a constant first where needed. */
    private int ready(int step) {
        if (!varies[step]) {
            return constant(nominal[step]);
        }
        if (register[step] < 0 && steps.get(step) instanceof Step.Parameter parameter) {
            register[step] = take();
            instructions.add(draw(register[step], parameter));
        }
        return register[step];
    }

    private Instruction draw(int to, Step.Parameter parameter) {
        var distribution = Variation.distribution(parameter);
        var group = correlations.group(parameter.parameter());
        if (group.isPresent()) {
            var streams = group.get().members().stream()
                    .map(member -> RandomStream.of(seed, member))
                    .toList();
            return new Instruction.DrawCorrelated(
                    to, streams, group.get().weights(parameter.parameter()), distribution);
        }
        var stream = RandomStream.of(seed, parameter.parameter());
        return distribution instanceof Distribution.Lognormal lognormal
                ? new Instruction.DrawLognormal(to, stream, lognormal.median(), lognormal.sigma())
                : new Instruction.Draw(to, stream, distribution);
    }

    private int constant(double value) {
        return constants.computeIfAbsent(value, ignored -> {
            prepare.add(new Instruction.Fill(registers, value));
            return registers++;
        });
    }

    private void store(int step, int to) {
        register[step] = to;
    }

    private int take() {
        return free.isEmpty() ? registers++ : free.pop();
    }

    private void release(int step) {
        if (varies[step] && --uses[step] == 0) {
            free.push(register[step]);
        }
    }
}
