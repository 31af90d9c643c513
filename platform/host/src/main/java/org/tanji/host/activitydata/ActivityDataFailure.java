package org.tanji.host.activitydata;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a workbook that is one, from the whole down to a cell. */
public enum ActivityDataFailure implements FailureCode {
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_UNKNOWN,
    COMMA_AMBIGUOUS,
    CONTENT_OUTSIDE_COLUMNS,
    DATE_EXPECTED,
    DATE_FOR_NUMBER,
    DATE_FOR_WORDS,
    DETAILS_WITHOUT_VALUE,
    ERROR_VALUE,
    FACTOR_UNKNOWN,
    FORMULA_NOT_CALCULATED,
    FORMULA_TO_OTHER_FILE,
    HEADER_MISSING,
    HIDDEN_COLUMN,
    HIDDEN_ROW,
    HIDDEN_SHEET,
    MERGED_CELLS,
    MULTIPLIED_TWICE,
    NOT_A_TEMPLATE,
    NUMBER_EXPECTED,
    OPTION_AMBIGUOUS,
    OPTION_UNKNOWN,
    OTHER_METHOD,
    OTHER_METHOD_VERSION,
    OTHER_TEMPLATE_FORMAT,
    OWN_FACTOR_TWICE,
    PATH_TWICE,
    PATH_UNKNOWN,
    PERCENT_OR_FRACTION,
    PERCENT_SHARE_EXPECTED,
    PERCENT_SHOWN,
    ROW_MISSING,
    ROW_TWICE,
    ROW_UNKNOWN,
    SCORE_EXPECTED,
    SHEET_MISSING,
    SHEET_TWICE,
    SHEET_UNKNOWN,
    TEXT_TOO_LONG,
    TOO_MANY_ROWS,
    TOTAL_ROW,
    UNIT_AMBIGUOUS,
    UNIT_MISSING,
    UNIT_OF_OTHER_KIND,
    UNIT_UNKNOWN,
    UNIT_WITHOUT_PLACE,
    VALUE_MISSING_IN_ROW,
    WORKBOOK_REFUSED,
    WORKBOOK_UNREADABLE,
    YEAR_EXPECTED,
    YES_OR_NO_FOR_VALUE;

    @Override
    public FailureKind kind() {
        return this == WORKBOOK_UNREADABLE ? FailureKind.INTERNAL : FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/activitydata";
    }
}
