package org.tanji.engine.solve.sampling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives out the registers of a tape, and again those that nobody needs any more. */
final class Registers {

    private final Deque<Integer> free = new ArrayDeque<>();
    private final Map<Double, Integer> constants = new LinkedHashMap<>();
    private final List<Operation> prepare = new ArrayList<>();
    private int count;

    int take() {
        return free.isEmpty() ? count++ : free.pop();
    }

    /** One that is never given back: it keeps its content from block to block, zeros at first. */
    int keep() {
        return count++;
    }

    void release(int register) {
        free.push(register);
    }

    int constant(double value) {
        return constants.computeIfAbsent(value, ignored -> {
            prepare.add(new Operation.Fill(count, value));
            return count++;
        });
    }

    int count() {
        return count;
    }

    List<Operation> prepare() {
        return prepare;
    }
}
