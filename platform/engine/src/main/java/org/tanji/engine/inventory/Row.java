package org.tanji.engine.inventory;

import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a table: entries by column name. */
public record Row(Map<String, Entry> entries) {

    public Row {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
