package org.tanji.engine.solve.sampling;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a model cannot be sampled. */
public enum SamplingFailure implements FailureCode {
    NO_SOLUTION;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/sampling";
    }
}
