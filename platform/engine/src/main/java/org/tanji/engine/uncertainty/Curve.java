package org.tanji.engine.uncertainty;

import org.tanji.engine.evaluation.Step;

/** A look-up in points on a line, in doubles; outside of its points an interpolated curve is not a number. */
record Curve(boolean interpolated, double[] at, double[] values) {

    static Curve of(Step.Lookup lookup) {
        return new Curve(
                lookup.interpolated(),
                lookup.at().stream().mapToDouble(Number::doubleValue).toArray(),
                lookup.values().stream().mapToDouble(Number::doubleValue).toArray());
    }

    double at(double argument) {
        int last = lastNotAbove(argument);
        if (last < 0 || Double.isNaN(argument)) {
            return Double.NaN;
        }
        if (!interpolated || argument == at[last]) {
            return values[last];
        }
        return last + 1 == at.length ? Double.NaN : values[last] + slopeAfter(last) * (argument - at[last]);
    }

    /** The derivative; 0 for bands and outside of the points. */
    double slope(double argument) {
        int last = lastNotAbove(argument);
        return !interpolated || last < 0 || last + 1 >= at.length ? 0 : slopeAfter(last);
    }

    private double slopeAfter(int point) {
        return (values[point + 1] - values[point]) / (at[point + 1] - at[point]);
    }

    private int lastNotAbove(double argument) {
        int found = -1;
        for (int i = 0; i < at.length && at[i] <= argument; i++) {
            found = i;
        }
        return found;
    }
}
