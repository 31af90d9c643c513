package org.tanji.engine.result;

import org.tanji.engine.failure.Problem;

/** Something that does not stop the calculation but that a verifier has to look at. */
public record Finding(Problem problem) {

    /** Whether no verification conclusion may be drawn before it is settled. */
    public boolean blocks() {
        return problem.what().code() instanceof ResultFailure code && code.blocks();
    }
}
