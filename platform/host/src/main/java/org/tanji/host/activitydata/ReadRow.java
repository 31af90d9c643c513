package org.tanji.host.activitydata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.activitydata.xlsx.CellContent;

/**
 * A row as it came back, by column key.
 *
 * @param columns where each column stands, from 0
 */
record ReadRow(
        String sheet, int number, Map<String, CellContent> cells, Map<String, Integer> columns, Findings findings) {

    ReadRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    Optional<CellContent> cell(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    boolean has(String key) {
        return cells.containsKey(key);
    }

    /** Whether the template wrote the row, to say something about the columns. */
    boolean isAboutColumns() {
        return cell(TableSheet.ABOUT).filter(TableSheet::isAbout).isPresent();
    }

    void problem(String key, Failure what) {
        findings.add(sheet, number, columns.getOrDefault(key, 0), what);
    }

    void remember(String path, String key) {
        findings.remember(path, sheet, number, columns.getOrDefault(key, 0));
    }
}
