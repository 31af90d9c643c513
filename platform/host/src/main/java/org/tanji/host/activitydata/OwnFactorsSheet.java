package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.OWN_FACTOR_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.uncertainty.SpreadText;

/** Factors that the applicant brings, such as a supplier's declaration, each with its source. */
final class OwnFactorsSheet {

    static final String ID = "@id";
    static final String NAME_ZH = "@nameZh";
    static final String NAME_EN = "@nameEn";
    static final String VALUE = "@factorValue";
    static final String UNIT = "@factorUnit";
    static final String SCOPE = "@scope";
    static final String CATEGORY = "@category";
    static final String YEAR = "@year";
    static final String GEOGRAPHY = "@geography";
    static final String GWP_SET = "@gwpSet";
    static final String SOURCE_ZH = "@sourceZh";
    static final String SOURCE_EN = "@sourceEn";
    static final String REFERENCE = "@reference";
    static final String LICENCE = "@licence";

    private static final List<String> OBLIGATORY = List.of(ID, VALUE, UNIT, SCOPE, SOURCE_ZH);

    private OwnFactorsSheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(ID, 22).obligatory(),
                GridColumn.entry(NAME_ZH, 24),
                GridColumn.entry(NAME_EN, 24),
                GridColumn.entry(VALUE, 14).obligatory(),
                GridColumn.entry(UNIT, 16).obligatory(),
                GridColumn.entry(SCOPE, 34)
                        .obligatory()
                        .offering(OwnFactorReader.scopes().offered()),
                GridColumn.entry(CATEGORY, 20),
                GridColumn.entry(YEAR, 10),
                GridColumn.entry(GEOGRAPHY, 12),
                GridColumn.entry(GWP_SET, 14),
                GridColumn.entry(SOURCE_ZH, 34).obligatory(),
                GridColumn.entry(SOURCE_EN, 34),
                GridColumn.entry(REFERENCE, 30),
                GridColumn.entry(LICENCE, 26),
                GridColumn.entry(Remarks.UNCERTAINTY, 18));
        var rows = inventory.ownFactors().stream().map(OwnFactorsSheet::row).toList();
        return new Grid(
                SheetNames.named("ownFactors"),
                Words.of("title.ownFactors"),
                Words.of("hint.ownFactors"),
                columns,
                rows,
                40);
    }

    private static GridRow row(EmissionFactor factor) {
        var cells = new LinkedHashMap<String, CellValue>();
        words(cells, ID, factor.id());
        words(cells, NAME_ZH, factor.name().zh());
        words(cells, NAME_EN, factor.name().en());
        cells.put(VALUE, CellValue.number(factor.value()));
        words(cells, UNIT, factor.unitText());
        words(cells, SCOPE, OwnFactorReader.scopes().shown(factor.scope().key()));
        words(cells, CATEGORY, factor.category());
        factor.year().ifPresent(year -> cells.put(YEAR, CellValue.number(java.math.BigDecimal.valueOf(year))));
        words(cells, GEOGRAPHY, factor.geography());
        words(cells, GWP_SET, factor.gwpSet().orElse(""));
        words(cells, SOURCE_ZH, factor.source().title().zh());
        words(cells, SOURCE_EN, factor.source().title().en());
        words(cells, REFERENCE, factor.source().reference());
        words(cells, LICENCE, factor.source().licence());
        words(cells, Remarks.UNCERTAINTY, factor.spread().map(SpreadText::write).orElse(""));
        return GridRow.of(cells);
    }

    private static void words(Map<String, CellValue> cells, String key, String text) {
        if (!text.isEmpty()) {
            cells.put(key, CellValue.words(InertText.of(text)));
        }
    }

    static List<EmissionFactor> read(List<ReadRow> rows) {
        var factors = new LinkedHashMap<String, EmissionFactor>();
        for (var row : rows) {
            var missing = OBLIGATORY.stream().filter(key -> !row.has(key)).toList();
            missing.forEach(key ->
                    row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1)))));
            Optional<EmissionFactor> factor = missing.isEmpty() ? new OwnFactorReader(row).factor() : Optional.empty();
            factor.ifPresent(read -> {
                row.remember("ownFactors[" + (factors.size() + 1) + "]", ID);
                row.remember("ownFactors." + read.id(), ID);
                if (factors.putIfAbsent(read.id(), read) != null) {
                    row.problem(ID, Failure.of(OWN_FACTOR_TWICE, read.id()));
                }
            });
        }
        return List.copyOf(factors.values());
    }
}
