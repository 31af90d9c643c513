package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.uncertainty.Correlation;

/** Which data tend to be off together. */
final class CorrelationsSheet {

    private static final String FIRST = "@first";
    private static final String SECOND = "@second";
    private static final String COEFFICIENT = "@coefficient";
    private static final String REASON = "@reason";

    private CorrelationsSheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(FIRST, 30).obligatory(),
                GridColumn.entry(SECOND, 30).obligatory(),
                GridColumn.entry(COEFFICIENT, 14).obligatory(),
                GridColumn.entry(REASON, 60));
        return new Grid(
                SheetNames.named("correlations"),
                Words.of("title.correlations"),
                Words.of("hint.correlations"),
                columns,
                inventory.correlations().stream().map(CorrelationsSheet::row).toList(),
                10);
    }

    private static GridRow row(Correlation correlation) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(FIRST, CellValue.words(correlation.first()));
        cells.put(SECOND, CellValue.words(correlation.second()));
        cells.put(COEFFICIENT, CellValue.number(correlation.coefficient()));
        if (!correlation.reason().isEmpty()) {
            cells.put(REASON, CellValue.words(InertText.of(correlation.reason())));
        }
        return GridRow.of(cells);
    }

    static List<Correlation> read(List<ReadRow> rows) {
        var correlations = new ArrayList<Correlation>();
        for (var row : rows) {
            row.remember("correlations[" + (correlations.size() + 1) + "]", FIRST);
            one(row).ifPresent(correlations::add);
        }
        return correlations;
    }

    private static Optional<Correlation> one(ReadRow row) {
        var reader = new CellReader(row);
        for (var key : List.of(FIRST, SECOND, COEFFICIENT)) {
            if (!row.has(key)) {
                row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
            }
        }
        return reader.parsed(COEFFICIENT, text -> Quantity.number(WrittenAmount.narrow(text)))
                .map(coefficient -> new Correlation(
                        reader.wordsOrNothing(FIRST),
                        reader.wordsOrNothing(SECOND),
                        coefficient,
                        reader.wordsOrNothing(REASON)));
    }
}
