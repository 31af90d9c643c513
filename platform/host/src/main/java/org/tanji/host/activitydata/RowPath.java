package org.tanji.host.activitydata;

/** Paths of values in tables, as inventories and their problems write them: {@code castings[2].net_mass}. */
final class RowPath {

    private RowPath() {}

    /** @param index of the row among the filled ones, from 0 */
    static String of(String table, int index) {
        return table + "[" + (index + 1) + "]";
    }

    static String of(String table, int index, String column) {
        return of(table, index) + "." + column;
    }
}
