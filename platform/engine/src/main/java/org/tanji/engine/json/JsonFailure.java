package org.tanji.engine.json;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a JSON document before anybody asks what it means. */
public enum JsonFailure implements FailureCode {
    DOCUMENT_REFUSED,
    EMPTY,
    MALFORMED,
    MISSING_KEY,
    NOT_A_DATE,
    NOT_ONE_OF,
    UNKNOWN_KEY,
    WRONG_TYPE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/json";
    }
}
