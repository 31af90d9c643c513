package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.PERCENT_SHARE_EXPECTED;
import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** What was left out, with its shares of the whole (GB/T 24067 6.3.4.3). */
final class ExclusionsSheet {

    private static final String FLOW = "@flow";
    private static final String MASS = "@massShare";
    private static final String ENERGY = "@energyShare";
    private static final String GHG = "@ghgShare";
    private static final String REASON = "@reason";
    private static final String BASIS = "@shareBasis";
    private static final String AMOUNT = "@leftAmount";
    private static final String FACTOR = "@leftFactor";

    private static final String PERCENT = "0.####%";

    private ExclusionsSheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(FLOW, 30).obligatory(),
                GridColumn.entry(MASS, 14).formatted(PERCENT),
                GridColumn.entry(ENERGY, 14).formatted(PERCENT),
                GridColumn.entry(GHG, 14).formatted(PERCENT),
                GridColumn.entry(REASON, 60).obligatory(),
                GridColumn.entry(BASIS, 40),
                GridColumn.entry(AMOUNT, 16),
                GridColumn.entry(FACTOR, 24));
        var rows = inventory.exclusions().stream().map(ExclusionsSheet::row).toList();
        return new Grid(
                SheetNames.named("exclusions"),
                Words.of("title.exclusions"),
                Words.of("hint.exclusions"),
                columns,
                rows,
                40);
    }

    private static GridRow row(Exclusion exclusion) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(FLOW, CellValue.words(InertText.of(exclusion.flow())));
        share(cells, MASS, exclusion.massShare());
        share(cells, ENERGY, exclusion.energyShare());
        share(cells, GHG, exclusion.ghgShare());
        cells.put(REASON, CellValue.words(InertText.of(exclusion.reason())));
        if (!exclusion.basis().isEmpty()) {
            cells.put(BASIS, CellValue.words(InertText.of(exclusion.basis())));
        }
        exclusion.amount().ifPresent(amount -> cells.put(AMOUNT, CellValue.words(amount.toString())));
        if (!exclusion.factor().isEmpty()) {
            cells.put(FACTOR, CellValue.words(InertText.of(exclusion.factor())));
        }
        return GridRow.of(cells);
    }

    private static void share(Map<String, CellValue> cells, String key, Optional<BigDecimal> share) {
        share.ifPresent(value -> cells.put(
                key,
                ExcelNumber.keeps(value)
                        ? new CellValue.Number(value, PERCENT)
                        : CellValue.words(value.movePointRight(2).toPlainString() + " %")));
    }

    static List<Exclusion> read(List<ReadRow> rows) {
        var exclusions = new ArrayList<Exclusion>();
        for (var row : rows) {
            var reader = new CellReader(row);
            var path = "exclusions[" + (exclusions.size() + 1) + "]";
            row.remember(path, FLOW);
            row.remember(path + ".mass", MASS);
            row.remember(path + ".energy", ENERGY);
            row.remember(path + ".ghg", GHG);
            row.remember(path + ".factor", FACTOR);
            demand(row, FLOW, "column.flow");
            demand(row, REASON, "column.reason");
            exclusions.add(new Exclusion(
                    reader.wordsOrNothing(FLOW),
                    share(reader, MASS),
                    share(reader, ENERGY),
                    share(reader, GHG),
                    reader.wordsOrNothing(REASON),
                    reader.wordsOrNothing(BASIS),
                    reader.usable(AMOUNT)
                            .flatMap(cell -> reader.attempt(AMOUNT, () -> CrossChecksSheet.quantity(cell))),
                    reader.wordsOrNothing(FACTOR)));
        }
        return exclusions;
    }

    private static void demand(ReadRow row, String key, String label) {
        if (!row.has(key)) {
            row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both(label)));
        }
    }

    private static Optional<BigDecimal> share(CellReader reader, String key) {
        return reader.usable(key).flatMap(cell -> reader.attempt(key, () -> share(cell)));
    }

    /** A bare number could be meant either way. */
    private static BigDecimal share(CellContent cell) {
        boolean bare = cell.kind() == Kind.NUMBER && !cell.looksLikePercent()
                || cell.kind() == Kind.TEXT
                        && WrittenAmount.parse(InertText.open(cell.text()))
                                .unit()
                                .unit()
                                .isEmpty();
        if (bare) {
            throw Failure.of(PERCENT_SHARE_EXPECTED, cell.text());
        }
        var amounts = new AmountReader(SimpleUnit.PERCENT.unit(), Optional.empty());
        return amounts.read(cell).in(Unit.ONE).amount();
    }
}
