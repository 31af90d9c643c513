package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;

/** Why a factor stands although a home-grown, nearer or newer one exists (rule 7.5.2), or although a gate doubts it. */
final class FactorReasonsSheet {

    private static final String PLACE = "@reasonFor";
    private static final String REASON = "@reason";

    private FactorReasonsSheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(PLACE, 34).obligatory(),
                GridColumn.entry(REASON, 70).obligatory());
        var rows = inventory.factorReasons().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return new Grid(
                SheetNames.named("reasons"), Words.of("title.reasons"), Words.of("hint.reasons"), columns, rows, 10);
    }

    private static GridRow row(String place, String reason) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(PLACE, CellValue.words(InertText.of(place)));
        cells.put(REASON, CellValue.words(InertText.of(reason)));
        return GridRow.of(cells);
    }

    static Map<String, String> read(List<ReadRow> rows) {
        var reasons = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var reader = new CellReader(row);
            for (var key : List.of(PLACE, REASON)) {
                if (!row.has(key)) {
                    row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
                }
            }
            var place = reader.wordsOrNothing(PLACE);
            row.remember("factorReasons." + place, PLACE);
            reasons.put(place, reader.wordsOrNothing(REASON));
        }
        return reasons;
    }
}
