package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Method;

/** Which factor stands in each of the method's places for one; empty means the method's own. */
record FactorsSheet(Method method, FactorNames factors) {

    private static final String CHOICE = "@factor";

    Grid grid(Inventory inventory) {
        var rows = method.factors().stream()
                .map(slot ->
                        row(slot, Optional.ofNullable(inventory.factorChoices().get(slot.name()))))
                .toList();
        var columns = List.of(
                GridColumn.name(NamedRows.NAME, 18),
                GridColumn.label("@label", 34),
                GridColumn.label("@per", 10),
                GridColumn.label("@standardFactor", 60),
                GridColumn.entry(CHOICE, 60));
        return new Grid(
                SheetNames.named("factors"), Words.of("title.factors"), Words.of("hint.factors"), columns, rows, 0);
    }

    private GridRow row(FactorSlot slot, Optional<String> chosen) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(NamedRows.NAME, CellValue.words(slot.name()));
        cells.put("@label", CellValue.words(Words.both(slot.label())));
        cells.put("@per", CellValue.words(slot.per().symbol()));
        cells.put("@standardFactor", CellValue.words(standard(slot)));
        chosen.ifPresent(id -> cells.put(CHOICE, CellValue.words(factors.shown(id))));
        return new GridRow(
                GridRow.Kind.DATA, cells, Map.of(CHOICE, factors.offeredForSlot(slot.per(), slot.categories())));
    }

    private String standard(FactorSlot slot) {
        var lines = new ArrayList<String>();
        slot.standard().ifPresent(id -> lines.add(factors.shown(id)));
        slot.options().forEach((option, id) -> lines.add(option + " → " + factors.shown(id)));
        return lines.isEmpty() ? Words.both("note.noStandardFactor") : String.join("\n", lines);
    }

    Map<String, String> read(List<ReadRow> rows, Grid grid, Findings findings) {
        var chosen = new LinkedHashMap<String, String>();
        NamedRows.read(rows, grid, findings).forEach((slot, row) -> {
            row.remember("factors." + slot, CHOICE);
            new CellReader(row).parsed(CHOICE, factors::read).ifPresent(id -> chosen.put(slot, id));
        });
        return chosen;
    }
}
