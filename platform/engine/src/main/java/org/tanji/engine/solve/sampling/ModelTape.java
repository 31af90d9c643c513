package org.tanji.engine.solve.sampling;

import java.util.List;

/**
 * A process model as operations over blocks of samples.
 *
 * @param prepare run once for each thread: what is certain
 * @param operations run for each block, in order
 * @param registers how many blocks of numbers are alive at once
 * @param totals the registers that hold the impacts in the end, one for each category
 * @param contributions how many contributions there are: supplies of the first category, then of the next
 */
record ModelTape(
        List<Operation> prepare, List<Operation> operations, int registers, List<Integer> totals, int contributions) {

    ModelTape {
        prepare = List.copyOf(prepare);
        operations = List.copyOf(operations);
        totals = List.copyOf(totals);
    }
}
