package org.tanji.engine.quality;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why scores are refused. */
public enum QualityFailure implements FailureCode {
    ASPECT_NOT_OF_SCHEME,
    ASPECT_NOT_SCORED,
    MIXED_SCALES,
    RATED_TWICE,
    SCORE_OUTSIDE_SCALE,
    UNKNOWN_DATUM,
    UNKNOWN_SCALE,
    UNKNOWN_SCHEME;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/quality";
    }
}
