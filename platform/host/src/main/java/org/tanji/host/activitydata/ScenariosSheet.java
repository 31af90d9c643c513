package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.method.FieldType.Option;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.Scenario;
import org.tanji.engine.method.surface.Changes;
import org.tanji.engine.text.BilingualText;

/** What else the study calculates: one row for each setting, rows of the same name make one scenario. */
final class ScenariosSheet {

    private static final String NAME = "@scenario";
    private static final String LABEL = "@called";
    private static final String SETTING = "@setting";
    private static final String SUBJECT = "@subject";
    private static final String TO = "@to";

    private ScenariosSheet() {}

    /** What a row sets. */
    private enum Setting {
        VALUE,
        CHANGE,
        FACTOR,
        BOUNDARY,
        ALLOCATION,
        RECYCLING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(NAME, 22).obligatory(),
                GridColumn.entry(LABEL, 30),
                GridColumn.entry(SETTING, 20).obligatory().offering(settings().offered()),
                GridColumn.entry(SUBJECT, 28),
                GridColumn.entry(TO, 28).obligatory());
        return new Grid(
                SheetNames.named("scenarios"),
                Words.of("title.scenarios"),
                Words.of("hint.scenarios"),
                columns,
                inventory.choices().scenarios().stream()
                        .flatMap(scenario -> rows(scenario).stream())
                        .toList(),
                20);
    }

    /** The approaches to recycling that a study may take. */
    static Options approaches() {
        return new Options(Arrays.stream(RecyclingApproach.values())
                .map(approach -> new Option(approach.key(), Words.of("approach." + approach.key())))
                .toList());
    }

    private static Options settings() {
        return new Options(Arrays.stream(Setting.values())
                .map(setting -> new Option(setting.key(), Words.of("setting." + setting.key())))
                .toList());
    }

    private static List<GridRow> rows(Scenario scenario) {
        var rows = new ArrayList<GridRow>();
        scenario.values().forEach((path, value) -> rows.add(row(scenario, Setting.VALUE, path, value)));
        scenario.changes().forEach((path, change) -> rows.add(row(scenario, Setting.CHANGE, path, percent(change))));
        scenario.factors().forEach((slot, id) -> rows.add(row(scenario, Setting.FACTOR, slot, id)));
        scenario.boundary().ifPresent(boundary -> rows.add(row(scenario, Setting.BOUNDARY, "", boundary)));
        scenario.allocation().forEach((name, rule) -> rows.add(row(scenario, Setting.ALLOCATION, name, rule)));
        scenario.recycling().ifPresent(approach -> rows.add(row(scenario, Setting.RECYCLING, "", approach.key())));
        return rows;
    }

    private static String percent(BigDecimal change) {
        return CanonicalJson.decimal(change.movePointRight(2)) + " %";
    }

    private static GridRow row(Scenario scenario, Setting setting, String subject, String to) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(NAME, CellValue.words(InertText.of(scenario.name())));
        cells.put(LABEL, CellValue.words(InertText.of(scenario.label().zh())));
        cells.put(SETTING, CellValue.words(settings().shown(setting.key())));
        if (!subject.isEmpty()) {
            cells.put(SUBJECT, CellValue.words(subject));
        }
        cells.put(TO, CellValue.words(InertText.of(to)));
        return GridRow.of(cells);
    }

    static List<Scenario> read(List<ReadRow> rows) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        for (var row : rows) {
            var reader = new CellReader(row);
            for (var key : List.of(NAME, SETTING, TO)) {
                if (!row.has(key)) {
                    row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
                }
            }
            var name = reader.wordsOrNothing(NAME);
            if (!scenarios.containsKey(name)) {
                row.remember("scenarios[" + (scenarios.size() + 1) + "]", NAME);
            }
            var begun = scenarios.computeIfAbsent(
                    name, key -> nothing(key, reader.words(LABEL).orElse(key)));
            reader.parsed(SETTING, settings()::read)
                    .map(key -> Setting.valueOf(key.toUpperCase(Locale.ROOT)))
                    .flatMap(setting -> set(begun, setting, reader))
                    .ifPresent(scenario -> scenarios.put(name, scenario));
        }
        return List.copyOf(scenarios.values());
    }

    private static Scenario nothing(String name, String label) {
        return new Scenario(
                name,
                BilingualText.same(label),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    private static Optional<Scenario> set(Scenario before, Setting setting, CellReader reader) {
        var subject = reader.wordsOrNothing(SUBJECT);
        return switch (setting) {
            case VALUE ->
                reader.words(TO).map(to -> with(before, plus(before.values(), subject, to), before.factors()));
            case FACTOR ->
                reader.words(TO).map(to -> with(before, before.values(), plus(before.factors(), subject, to)));
            case CHANGE -> reader.parsed(TO, Changes::parse).map(change -> changed(before, subject, change));
            case BOUNDARY ->
                reader.words(TO).map(to -> rest(before, Optional.of(to), before.allocation(), before.recycling()));
            case ALLOCATION ->
                reader.words(TO)
                        .map(to -> rest(
                                before, before.boundary(), plus(before.allocation(), subject, to), before.recycling()));
            case RECYCLING ->
                reader.parsed(TO, approaches()::read)
                        .map(key -> rest(before, before.boundary(), before.allocation(), approach(key)));
        };
    }

    /** The approach that an option stands for. */
    static Optional<RecyclingApproach> approach(String key) {
        return Arrays.stream(RecyclingApproach.values())
                .filter(approach -> approach.key().equals(key))
                .findFirst();
    }

    private static Scenario with(Scenario before, Map<String, String> values, Map<String, String> factors) {
        return new Scenario(
                before.name(),
                before.label(),
                values,
                before.changes(),
                factors,
                before.boundary(),
                before.allocation(),
                before.recycling());
    }

    private static Scenario changed(Scenario before, String path, BigDecimal change) {
        return new Scenario(
                before.name(),
                before.label(),
                before.values(),
                plus(before.changes(), path, change),
                before.factors(),
                before.boundary(),
                before.allocation(),
                before.recycling());
    }

    private static Scenario rest(
            Scenario before,
            Optional<String> boundary,
            Map<String, String> allocation,
            Optional<RecyclingApproach> recycling) {
        return new Scenario(
                before.name(),
                before.label(),
                before.values(),
                before.changes(),
                before.factors(),
                boundary,
                allocation,
                recycling);
    }

    private static <T> Map<String, T> plus(Map<String, T> before, String key, T value) {
        var after = new LinkedHashMap<>(before);
        after.put(key, value);
        return after;
    }
}
