package org.tanji.engine.solve.sampling;

import java.util.List;
import org.tanji.engine.solve.Category;
import org.tanji.engine.uncertainty.SampleSummary;

/**
 * What a process model comes to when its numbers are drawn.
 *
 * @param impacts in the order of the model's categories
 */
public record ModelSamples(int iterations, long seed, List<Impact> impacts) {

    public ModelSamples {
        impacts = List.copyOf(impacts);
    }

    /**
     * One category; arrays are shared, not copied.
     *
     * @param totals one for each iteration, in the unit of the category
     * @param contributions of each supply: the mean of what its own runs exchange with nature
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of doubles
    public record Impact(Category category, double[] totals, double[] contributions) {

        public SampleSummary summary() {
            return SampleSummary.of(totals);
        }
    }
}
