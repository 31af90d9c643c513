package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.RecyclingApproach;

/** What the study is about: product, companies, period, boundary. */
record StudySheet(Method method) {

    private static final String VALUE = "@value";
    /** Rows that are no part of the study's own data. */
    private static final List<String> CHOSEN = List.of("boundary", "recycling");

    /** What was read, and what was chosen beside it. */
    record Content(Study study, String boundary, Optional<RecyclingApproach> recycling) {}

    Grid grid(Inventory inventory) {
        var study = inventory.study();
        var rows = new ArrayList<GridRow>();
        rows.add(row("model", study.model()));
        rows.add(row("specification", study.specification()));
        rows.add(row("applicant", study.applicant()));
        rows.add(row("producer", study.producer()));
        rows.add(row("factory", study.factory()));
        rows.add(row("factoryAddress", study.factoryAddress()));
        rows.add(row("from", study.from().<CellValue>map(CellValue.Date::new), List.of()));
        rows.add(row("to", study.to().<CellValue>map(CellValue.Date::new), List.of()));
        var boundaries = Options.ofBoundaries(method);
        rows.add(row("boundary", words(boundaries.shown(inventory.boundary())), boundaries.offered()));
        rows.add(row("note", study.note()));
        var answers = Options.ofYesAndNo();
        rows.add(row("example", words(answers.shown(study.example() ? "yes" : "no")), answers.offered()));
        rows.add(row("region", study.region()));
        if (!method.modelling().recycling().isEmpty()) {
            var approaches = ScenariosSheet.approaches();
            rows.add(row(
                    "recycling",
                    inventory.choices().recycling().map(chosen -> CellValue.words(approaches.shown(chosen.key()))),
                    approaches.offered()));
        }
        return new Grid(SheetNames.named("study"), Words.of("title.study"), Words.of("hint.study"), columns(), rows, 0);
    }

    Content read(List<ReadRow> rows, Grid grid, Findings findings, boolean since1904) {
        var byName = NamedRows.read(rows, grid, findings);
        byName.forEach((name, row) -> row.remember(CHOSEN.contains(name) ? name : "study." + name, VALUE));
        var study = new Study(
                text(byName, "model"),
                text(byName, "specification"),
                text(byName, "applicant"),
                text(byName, "producer"),
                text(byName, "factory"),
                text(byName, "factoryAddress"),
                find(byName, "from").flatMap(reader -> reader.day(VALUE, since1904)),
                find(byName, "to").flatMap(reader -> reader.day(VALUE, since1904)),
                text(byName, "note"),
                chosen(byName, "example", Options.ofYesAndNo()).orElse("no").equals("yes"),
                text(byName, "region"));
        var boundary = chosen(byName, "boundary", Options.ofBoundaries(method));
        return new Content(
                study,
                boundary.orElse(method.boundaries().get(0).id()),
                chosen(byName, "recycling", ScenariosSheet.approaches()).flatMap(ScenariosSheet::approach));
    }

    private static List<GridColumn> columns() {
        return List.of(
                GridColumn.name(NamedRows.NAME, 16),
                GridColumn.label("@label", 34),
                GridColumn.entry(VALUE, 46),
                GridColumn.label("@note", 60));
    }

    private static GridRow row(String name, String text) {
        return row(name, text.isEmpty() ? Optional.empty() : words(InertText.of(text)), List.of());
    }

    private static GridRow row(String name, Optional<CellValue> value, List<String> options) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(NamedRows.NAME, CellValue.words(name));
        cells.put("@label", CellValue.words(Words.both("study." + name)));
        value.ifPresent(known -> cells.put(VALUE, known));
        cells.put("@note", CellValue.words(Words.both("study." + name + ".note")));
        return new GridRow(GridRow.Kind.DATA, cells, options.isEmpty() ? Map.of() : Map.of(VALUE, options));
    }

    private static Optional<CellValue> words(String text) {
        return Optional.of(CellValue.words(text));
    }

    private static Optional<CellReader> find(Map<String, ReadRow> rows, String name) {
        return Optional.ofNullable(rows.get(name)).map(CellReader::new);
    }

    private static String text(Map<String, ReadRow> rows, String name) {
        return find(rows, name).map(reader -> reader.wordsOrNothing(VALUE)).orElse("");
    }

    private static Optional<String> chosen(Map<String, ReadRow> rows, String name, Options options) {
        return find(rows, name).flatMap(reader -> reader.parsed(VALUE, options::read));
    }
}
