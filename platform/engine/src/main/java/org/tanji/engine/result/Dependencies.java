package org.tanji.engine.result;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.tanji.engine.evaluation.Step;

/** Which parameters a step rests on. */
final class Dependencies {

    private final List<Step> steps;

    Dependencies(List<Step> steps) {
        this.steps = steps;
    }

    /** Every parameter below a step, each once. */
    void parameters(int from, IntConsumer seen) {
        var visited = new BitSet(from + 1);
        var open = new ArrayDeque<Integer>();
        open.push(from);
        while (!open.isEmpty()) {
            int number = open.pop();
            if (visited.get(number)) {
                continue;
            }
            visited.set(number);
            var step = steps.get(number);
            if (step instanceof Step.Parameter) {
                seen.accept(number);
            } else if (step instanceof Step.Operation operation) {
                operation.operands().forEach(open::push);
            } else if (step instanceof Step.Lookup lookup) {
                open.push(lookup.argument());
            }
        }
    }
}
