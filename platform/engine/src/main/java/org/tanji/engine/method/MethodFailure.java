package org.tanji.engine.method;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a method file. Formulas and units have codes of their own. */
public enum MethodFailure implements FailureCode {
    /** Around all problems of a file. */
    METHOD_REFUSED,
    METHOD_NOT_FOUND {
        @Override
        public FailureKind kind() {
            return FailureKind.NOT_FOUND;
        }
    },

    // The file as YAML.
    DUPLICATE_KEY,
    FILE_TOO_LARGE,
    YAML_ALIAS,
    YAML_BRACKET,
    YAML_CHARACTER,
    YAML_COLON,
    YAML_EMPTY,
    YAML_KEY,
    YAML_SEVERAL_DOCUMENTS,
    YAML_SYNTAX,
    YAML_TAB,
    YAML_TAG,
    YAML_TOO_DEEP,

    // Files that extend others.
    EXTENDS_IN_CIRCLE,
    EXTENDS_NOT_FOUND,
    REMOVES_NOTHING,
    TOO_MANY_FILES,

    // Keys and values, each by itself.
    COMMA_IN_TEXT,
    EMPTY_VALUE,
    EXACTLY_ONE_OF,
    KEY_WITHOUT_OTHER,
    MISSING_KEY,
    NOT_ALLOWED,
    OFFSET_REFUSED,
    RESERVED_WORD,
    TOO_FEW,
    TOO_MANY,
    UNKNOWN_KEY,
    WANTS_LIST,
    WANTS_MAP,
    WANTS_ONE_VALUE,
    WRONG_NAME,
    WRONG_WORD,

    // Names that refer to each other.
    APPROACHES_DIFFER,
    CONSUMES_NO_PRODUCT,
    DELAY_WITHOUT_EMISSION,
    FACTOR_COLUMN_WITHOUT_ROWS,
    FORMULA_CIRCLE,
    NAME_TAKEN,
    NOT_A_CHOICE,
    NOT_A_FACTOR,
    OPTIONS_LACK,
    OPTIONS_UNKNOWN,
    PRODUCT_NOT_CONSUMED,
    STAGE_OUTSIDE_BOUNDARIES,
    UNKNOWN_REFERENCE,
    UNUSED,

    // Allocation, recycling, scenarios.
    ALLOCATION_WITHOUT_OTHERS,
    BECAUSE_MISSING,
    NOT_A_SHARE,
    SCENARIO_CHANGES_NOTHING,
    SERVICE_LIFE_NOT_TIME,

    // Numbers that contradict each other.
    BALANCE_OF_WRONG_KIND,
    INVERTED_RANGE,
    POINTS_NOT_ASCENDING,
    RESULT_NOT_CO2E,
    STANDARD_OUTSIDE_RANGE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/method";
    }
}
