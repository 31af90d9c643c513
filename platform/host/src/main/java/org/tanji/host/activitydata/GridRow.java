package org.tanji.host.activitydata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the template.
 *
 * @param cells by column key
 * @param options lists offered in this row only, by column key
 */
record GridRow(Kind kind, Map<String, CellValue> cells, Map<String, List<String>> options) {

    enum Kind {
        /** What the template says about a column: its unit, its range. */
        ABOUT,
        DATA
    }

    GridRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    static GridRow of(Map<String, CellValue> cells) {
        return new GridRow(Kind.DATA, cells, Map.of());
    }
}
