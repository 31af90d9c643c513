package org.tanji.engine.evaluation;

import java.util.List;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Phrase;

/** Why a figure is missing, why it has no value, and what a verifier should know about how it was made. */
public enum EvaluationFailure implements FailureCode {
    BALANCE_NOT_STATED,
    DIVISION_BY_ZERO,
    LEFT_EMPTY,
    LOOP_WITHOUT_SOLUTION,
    MISSING_FACTOR,
    MISSING_FACTOR_CHOICE,
    MISSING_GWP,
    MISSING_VALUE,
    NO_ROWS,
    OUTSIDE_LOOKUP,
    PRODUCT_FROM_OUTSIDE,
    SQUARE_ROOT_OF_NEGATIVE,
    TOO_FEW_ROWS;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/evaluation";
    }

    /** The clause of the product standard, for a sentence; nothing while it waits to be compared with the standard. */
    static Localized clause(String number) {
        return number.isBlank() || number.equals("?")
                ? Phrase.NOTHING
                : new Phrase("text/evaluation", "clause", List.of(number));
    }
}
