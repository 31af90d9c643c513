package org.tanji.host.factor;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a library file or with a CSV file of factors. */
public enum FactorLibraryFailure implements FailureCode {
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_UNKNOWN,
    DEFAULT_TWICE,
    EFFECT_OF_WHAT,
    FIELD_MISSING,
    FILE_TOO_LARGE,
    FILE_UNREADABLE,
    FILE_WRONG,
    GAS_CONTRADICTS_UNIT,
    GRID_CO2_LABELLED_AS_GHG,
    GWP_REFERENCE,
    GWP_SET_UNKNOWN,
    ID_TWICE,
    ID_WRONG,
    KEY_MISSING,
    KEY_TWICE,
    KEY_UNKNOWN,
    LIBRARY_WRONG,
    NOT_A_FACTOR,
    NOT_A_MAP,
    NOT_A_TEXT,
    NOT_CSV,
    NOT_TEXT,
    NOT_YAML,
    NO_DEFAULT,
    NO_SUCH_FACTOR,
    OWN_FACTOR_DOUBTED,
    PROPERTY_UNKNOWN,
    REVISION_DATE,
    ROW_TOO_LONG,
    UNEXPLAINED,
    VALUE_NOT_ALLOWED,
    YEAR_WRONG;

    @Override
    public FailureKind kind() {
        return this == GWP_SET_UNKNOWN || this == FILE_UNREADABLE || this == NO_SUCH_FACTOR
                ? FailureKind.NOT_FOUND
                : FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/factorlibrary";
    }
}
