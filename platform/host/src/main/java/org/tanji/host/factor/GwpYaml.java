package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.DEFAULT_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.GWP_REFERENCE;
import static org.tanji.host.factor.FactorLibraryFailure.ID_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.KEY_MISSING;
import static org.tanji.host.factor.FactorLibraryFailure.NO_DEFAULT;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasNames;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.quantity.Quantity;

/**
 * Files of {@code tanji-gwp/1}, one set each. A row gives a figure or names the set to take it from, so that a composed
 * set repeats no figure.
 */
final class GwpYaml {

    private record Row(Gas gas, Optional<BigDecimal> figure, Optional<String> from, YamlMap map) {}

    private record Draft(String id, FactorSource source, boolean preset, Map<Gas, Row> rows, Place place) {}

    private final Map<String, Draft> drafts = new TreeMap<>();

    /** @param map of a file whose first key says {@code tanji-gwp/1} */
    void add(YamlMap map) {
        map.allow("library", "id", "default", "source", "evidence", "gases");
        var id = map.text("id", FactorWords::id);
        var source = map.map("source").flatMap(SourceYaml::read);
        var preset = map.find("default", FactorWords::truth).orElse(false);
        map.find("evidence", FactorWords::evidence);
        var rows = new LinkedHashMap<Gas, Row>();
        map.map("gases")
                .ifPresent(gases -> gases.maps()
                        .forEach((name, row) -> row(gases, name, row).ifPresent(read -> rows.put(read.gas(), read))));
        if (id.isEmpty() || source.isEmpty()) {
            return;
        }
        var draft = new Draft(id.get(), source.get(), preset, rows, map.place("id"));
        if (drafts.putIfAbsent(draft.id(), draft) != null) {
            map.problem(draft.place(), Failure.of(ID_TWICE, draft.id()));
        }
    }

    private static Optional<Row> row(YamlMap gases, String name, YamlMap row) {
        row.allow("gwp100", "from", "note");
        row.findMap("note").ifPresent(SourceYaml::words);
        var figure = row.find("gwp100", Quantity::number);
        var from = row.find("from");
        if (row.has("gwp100") == row.has("from")) {
            row.problem(row.place(), Failure.of(KEY_MISSING, "gwp100 | from"));
        }
        return gases.reading(name, GasNames::get).map(gas -> new Row(gas, figure, from, row));
    }

    /** The sets by id, the one that is preset first. */
    Map<String, GwpSet> sets(Findings findings) {
        var presets = drafts.values().stream().filter(Draft::preset).toList();
        if (presets.isEmpty()) {
            findings.add(new Place.InText("gwp", 1, 1), Failure.of(NO_DEFAULT, "gwp"));
        }
        presets.stream()
                .skip(1)
                .forEach(draft -> findings.add(draft.place(), Failure.of(DEFAULT_TWICE, "gwp", draft.id())));
        var sets = new LinkedHashMap<String, GwpSet>();
        presets.forEach(draft -> sets.put(draft.id(), set(draft)));
        drafts.forEach((id, draft) -> sets.putIfAbsent(id, set(draft)));
        return sets;
    }

    private GwpSet set(Draft draft) {
        var figures = new TreeMap<Gas, BigDecimal>();
        draft.rows().values().forEach(row -> figure(row).ifPresent(figure -> figures.put(row.gas(), figure)));
        return new GwpSet(draft.id(), draft.source().title().en(), figures);
    }

    private Optional<BigDecimal> figure(Row row) {
        if (row.from().isEmpty()) {
            return row.figure();
        }
        var found = Optional.ofNullable(drafts.get(row.from().get()))
                .map(other -> other.rows().get(row.gas()))
                .flatMap(Row::figure);
        if (found.isEmpty()) {
            row.map()
                    .problem(
                            row.map().place(),
                            Failure.of(GWP_REFERENCE, row.gas(), row.from().get(), known()));
        }
        return found;
    }

    private String known() {
        return String.join(" ", drafts.keySet());
    }
}
