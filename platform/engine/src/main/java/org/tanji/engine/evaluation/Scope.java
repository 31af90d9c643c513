package org.tanji.engine.evaluation;

import java.util.Optional;

/**
 * Where a formula stands.
 *
 * @param table whose row it stands in; empty outside of rows
 * @param row from 1; 0 outside of rows
 */
record Scope(String table, int row) {

    static final Scope WHOLE = new Scope("", 0);

    Optional<Integer> rowNumber() {
        return row == 0 ? Optional.empty() : Optional.of(row);
    }

    /** The path of something in this scope: {@code castings[2].gross}. */
    String path(String name) {
        return row == 0 ? name : table + "[" + row + "]." + name;
    }
}
