package org.tanji.engine.solve.sampling;

import static org.tanji.engine.solve.sampling.SamplingFailure.NO_SOLUTION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.uncertainty.RunBlocks;
import org.tanji.engine.uncertainty.RunMonitor;

/**
 * Draws every uncertain number of a process model again and again, and solves the model each time.
 *
 * <p>A sample depends on the seed, its number and the names of parameters, and on nothing else; contributions are summed
 * within each 256 samples and then in the order of these. So all figures have the same bits on one thread and on many.
 */
public final class SampleModel {

    private SampleModel() {}

    /**
     * @param threads at least 1; the figures do not depend on it
     * @throws Failure NO_SOLUTION when the model cannot be solved for some samples, and what {@link RunBlocks} refuses
     */
    public static ModelSamples sample(LinearModel model, int iterations, long seed, int threads, RunMonitor monitor) {
        var tape = WriteModelTape.write(model, seed);
        var totals = model.categories().stream()
                .map(ignored -> new double[iterations])
                .toList();
        var sums = new OrderedSums(tape.contributions());
        RunBlocks.run(iterations, threads, monitor, () -> worker(tape, totals, sums));
        totals.forEach(SampleModel::requireSolved);
        var contributions = sums.get();
        var impacts = new ArrayList<ModelSamples.Impact>();
        for (int category = 0; category < totals.size(); category++) {
            int offset = category * model.size();
            impacts.add(new ModelSamples.Impact(
                    model.categories().get(category),
                    totals.get(category),
                    IntStream.range(0, model.size())
                            .mapToDouble(supply -> contributions[offset + supply] / iterations)
                            .toArray()));
        }
        return new ModelSamples(iterations, seed, impacts);
    }

    private static RunBlocks.Worker worker(ModelTape tape, List<double[]> totals, OrderedSums sums) {
        var block = new Block(tape);
        var operations = tape.operations().toArray(Operation[]::new);
        return (first, size) -> {
            block.first = first;
            block.size = size;
            for (var operation : operations) {
                operation.run(block);
            }
            for (int category = 0; category < totals.size(); category++) {
                System.arraycopy(block.registers[tape.totals().get(category)], 0, totals.get(category), first, size);
            }
            sums.add(first, size, block.contributions);
        };
    }

    private static void requireSolved(double[] totals) {
        long unsolved =
                Arrays.stream(totals).filter(total -> !Double.isFinite(total)).count();
        if (unsolved > 0) {
            throw Failure.of(NO_SOLUTION, String.valueOf(unsolved), String.valueOf(totals.length));
        }
    }
}
