package org.tanji.host.activitydata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the columns of a sheet stand.
 *
 * @param row from 1
 * @param columns by their place, from 0
 * @param unknown places under headers that were already reported
 */
record Header(int row, Map<Integer, GridColumn> columns, Set<Integer> unknown) {

    /** Places by column key. */
    Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        columns.forEach((place, column) -> places.put(column.key(), place));
        return places;
    }
}
