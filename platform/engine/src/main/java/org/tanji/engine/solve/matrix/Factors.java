package org.tanji.engine.solve.matrix;

import java.util.Arrays;

/** A matrix factorised in doubles along a plan; the same plan serves other numbers on the same pattern. */
public final class Factors {

    private final EliminationPlan plan;
    private final double[] lower;
    private final double[] upper;
    private final double[] outside;
    private final double[] pivots;
    private final double[] work;

    public Factors(EliminationPlan plan) {
        this.plan = plan;
        lower = new double[plan.lower().at().length];
        upper = new double[plan.upper().at().length];
        outside = new double[plan.outside().at().length];
        pivots = new double[plan.size()];
        work = new double[plan.size()];
    }

    /** @param values one for each entry of the pattern; a pivot that vanishes makes later solutions infinite or NaN */
    public void factorise(double[] values) {
        var entries = plan.inside().entries();
        var start = plan.inside().start();
        var at = plan.inside().at();
        var beyond = plan.outside().entries();
        for (int i = 0; i < beyond.length; i++) {
            outside[i] = values[beyond[i]];
        }
        for (int position = 0; position < plan.size(); position++) {
            for (int i = start[position]; i < start[position + 1]; i++) {
                work[at[i]] = values[entries[i]];
            }
            eliminate(position);
        }
    }

    private void eliminate(int position) {
        var upperStart = plan.upper().start();
        var upperAt = plan.upper().at();
        var lowerStart = plan.lower().start();
        var lowerAt = plan.lower().at();
        for (int i = upperStart[position]; i < upperStart[position + 1]; i++) {
            int earlier = upperAt[i];
            double times = work[earlier];
            work[earlier] = 0;
            upper[i] = times;
            for (int k = lowerStart[earlier]; k < lowerStart[earlier + 1]; k++) {
                work[lowerAt[k]] -= lower[k] * times;
            }
        }
        double pivot = work[position];
        work[position] = 0;
        pivots[position] = pivot;
        for (int k = lowerStart[position]; k < lowerStart[position + 1]; k++) {
            lower[k] = work[lowerAt[k]] / pivot;
            work[lowerAt[k]] = 0;
        }
    }

    /** x of {@code A x = d}. */
    public double[] solve(double[] right) {
        var x = new double[plan.size()];
        solve(right, x);
        return x;
    }

    /** x of {@code A x = d}, into {@code x}; nothing is allocated. */
    public void solve(double[] right, double[] x) {
        var rows = plan.rows();
        var columns = plan.columns();
        var blocks = plan.blocks();
        for (int i = 0; i < work.length; i++) {
            work[i] = right[rows[i]];
        }
        for (int block = 0; block + 1 < blocks.length; block++) {
            for (int i = blocks[block]; i < blocks[block + 1]; i++) {
                subtract(plan.lower(), lower, i, work[i]);
            }
            for (int i = blocks[block + 1] - 1; i >= blocks[block]; i--) {
                work[i] /= pivots[i];
                subtract(plan.upper(), upper, i, work[i]);
                subtract(plan.outside(), outside, i, work[i]);
            }
        }
        for (int i = 0; i < work.length; i++) {
            x[columns[i]] = work[i];
        }
        Arrays.fill(work, 0);
    }

    private void subtract(EliminationPlan.Slots slots, double[] values, int position, double times) {
        var at = slots.at();
        int end = slots.start()[position + 1];
        for (int i = slots.start()[position]; i < end; i++) {
            work[at[i]] -= values[i] * times;
        }
    }

    /** y of {@code yᵀ A = gᵀ}: what one unit of each row is worth when a run of each column is worth g. */
    public double[] solveTransposed(double[] right) {
        var y = new double[plan.size()];
        solveTransposed(right, y);
        return y;
    }

    /** y of {@code yᵀ A = gᵀ}, into {@code y}; nothing is allocated. */
    public void solveTransposed(double[] right, double[] y) {
        var blocks = plan.blocks();
        for (int i = 0; i < work.length; i++) {
            work[i] = right[plan.columns()[i]];
        }
        for (int block = blocks.length - 2; block >= 0; block--) {
            for (int i = blocks[block]; i < blocks[block + 1]; i++) {
                work[i] -= sum(plan.outside(), outside, i);
                work[i] = (work[i] - sum(plan.upper(), upper, i)) / pivots[i];
            }
            for (int i = blocks[block + 1] - 1; i >= blocks[block]; i--) {
                work[i] -= sum(plan.lower(), lower, i);
            }
        }
        for (int i = 0; i < work.length; i++) {
            y[plan.rows()[i]] = work[i];
        }
        Arrays.fill(work, 0);
    }

    private double sum(EliminationPlan.Slots slots, double[] values, int position) {
        var at = slots.at();
        int end = slots.start()[position + 1];
        double sum = 0;
        for (int i = slots.start()[position]; i < end; i++) {
            sum += values[i] * work[at[i]];
        }
        return sum;
    }
}
