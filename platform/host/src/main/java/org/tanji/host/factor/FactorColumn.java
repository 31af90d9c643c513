package org.tanji.host.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a CSV file of factors; the first line of the file names them, in any order. */
enum FactorColumn {
    ID,
    NAME_ZH,
    NAME_EN,
    VALUE,
    UNIT,
    GAS_SCOPE,
    YEAR,
    GEOGRAPHY,
    SOURCE,
    SOURCE_ADDRESS_OR_CLAUSE,
    LICENCE,
    /** Taken note of, no more: what users bring is evidence stated by users. */
    VERIFIED,
    CATEGORY,
    UNCERTAINTY,
    /** Why a value may stand that a plausibility gate doubts. */
    JUSTIFICATION;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean obligatory() {
        return this == ID || this == VALUE || this == UNIT;
    }

    static Optional<FactorColumn> find(String key) {
        var written = key.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.key().equals(written))
                .findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(FactorColumn::key).collect(Collectors.joining(" "));
    }

    static String obligatoryKeys() {
        return Arrays.stream(values())
                .filter(FactorColumn::obligatory)
                .map(FactorColumn::key)
                .collect(Collectors.joining(" "));
    }
}
