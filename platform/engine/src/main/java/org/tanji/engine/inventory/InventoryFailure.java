package org.tanji.engine.inventory;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why an inventory is refused. */
public enum InventoryFailure implements FailureCode {
    ABOVE_RANGE,
    BELOW_RANGE,
    CUT_OFF_SIGNIFICANT,
    DUPLICATE_ASPECT,
    DUPLICATE_EXCLUSION,
    DUPLICATE_FACTOR,
    DUPLICATE_SCENARIO,
    FACTOR_OF_WRONG_CATEGORY,
    FACTOR_OF_WRONG_DIMENSION,
    FACTOR_SCOPE_REFUSED,
    INVENTORY_REFUSED,
    NEGATIVE_SPREAD,
    NOT_AN_AMOUNT,
    NO_RECYCLING,
    PERIOD_BACKWARDS,
    REASON_WITHOUT_FACTOR,
    SCORE_OUT_OF_RANGE,
    SHARE_OUT_OF_RANGE,
    SPREAD_WITHOUT_AMOUNT,
    TOO_MANY_ROWS,
    UNKNOWN_BOUNDARY,
    UNKNOWN_COLUMN,
    UNKNOWN_CROSS_CHECK,
    UNKNOWN_FACTOR,
    UNKNOWN_INPUT,
    UNKNOWN_OPTION,
    UNKNOWN_SETTING,
    UNKNOWN_SLOT,
    UNKNOWN_TABLE,
    WRONG_METHOD,
    WRONG_METHOD_VERSION,
    WRONG_UNIT;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/inventory";
    }
}
