package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.GAS_CONTRADICTS_UNIT;
import static org.tanji.host.factor.FactorLibraryFailure.KEY_MISSING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.GasNames;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.SpreadText;

/** One file of {@code tanji-factors/1}: a source, what its rows have in common, and the rows. */
final class FactorYaml {

    /** What a row may leave to the defaults of its file. */
    private record Defaults(YamlMap map) {
        <T> Optional<T> find(YamlMap row, String key, Function<String, T> reading) {
            return row.has(key) ? row.find(key, reading) : map.find(key, reading);
        }

        <T> Optional<T> text(YamlMap row, String key, Function<String, T> reading) {
            if (!row.has(key) && !map.has(key)) {
                row.problem(row.place(), Failure.of(KEY_MISSING, key));
            }
            return find(row, key, reading);
        }
    }

    private final List<LibraryEntry> entries = new ArrayList<>();
    private final List<FuelProperty> properties = new ArrayList<>();

    /** @param map of a file whose first key says {@code tanji-factors/1} */
    FactorYaml(YamlMap map) {
        map.allow("library", "source", "defaults", "factors", "properties");
        var source = map.map("source").flatMap(SourceYaml::read);
        var defaults = map.map("defaults")
                .map(found -> found.allow("category", "scope", "year", "geography", "evidence", "gwp-set"))
                .map(Defaults::new);
        if (source.isEmpty() || defaults.isEmpty()) {
            return;
        }
        map.map("factors")
                .ifPresent(rows -> rows.maps().forEach((id, row) -> {
                    rows.reading(id, FactorWords::id)
                            .flatMap(read -> entry(read, row, source.get(), defaults.get()))
                            .ifPresent(entries::add);
                }));
        map.findMap("properties")
                .ifPresent(rows -> rows.maps().forEach((id, row) -> {
                    rows.reading(id, FactorWords::id)
                            .flatMap(read -> property(read, row, source.get(), defaults.get()))
                            .ifPresent(properties::add);
                }));
    }

    List<LibraryEntry> entries() {
        return List.copyOf(entries);
    }

    List<FuelProperty> properties() {
        return List.copyOf(properties);
    }

    private static Optional<LibraryEntry> entry(String id, YamlMap row, FactorSource source, Defaults defaults) {
        row.allow(
                "name",
                "value",
                "unit",
                "gas",
                "category",
                "scope",
                "gwp-set",
                "year",
                "geography",
                "evidence",
                "spread",
                "default",
                "note",
                "exempt",
                "heating-value",
                "valid",
                "revision");
        var name = row.map("name").flatMap(SourceYaml::words);
        var value = row.text("value", Quantity::number);
        var unitText = row.text("unit");
        var unit = row.text("unit", FactorUnit::parse).flatMap(parsed -> closer(row, parsed));
        var category = defaults.text(row, "category", FactorWords::category);
        var scope = defaults.text(row, "scope", FactorWords::scope);
        var geography = defaults.text(row, "geography", Function.identity());
        var evidence = defaults.text(row, "evidence", FactorWords::evidence);
        var year = defaults.find(row, "year", FactorWords::year);
        var gwpSet = defaults.find(row, "gwp-set", Function.identity());
        var spread = row.find("spread", SpreadText::parse);
        var preset = row.find("default", FactorWords::truth).orElse(false);
        var note = row.findMap("note").flatMap(SourceYaml::words);
        var exemption = row.findMap("exempt").flatMap(SourceYaml::words);
        var heating = row.find("heating-value");
        var valid = row.findMap("valid").flatMap(RevisionYaml::valid);
        var revision = row.findMap("revision").flatMap(RevisionYaml::read);
        if (name.isEmpty()
                || value.isEmpty()
                || unit.isEmpty()
                || category.isEmpty()
                || scope.isEmpty()
                || geography.isEmpty()
                || evidence.isEmpty()) {
            return Optional.empty();
        }
        var factor = new EmissionFactor(
                id,
                name.get(),
                value.get(),
                unitText.orElseThrow(),
                unit.get().per(),
                unit.get().emissions(value.get()),
                category.get(),
                scope.get(),
                gwpSet,
                year,
                geography.get(),
                source,
                evidence.get(),
                spread,
                valid);
        return Optional.of(new LibraryEntry(factor, preset, note, exemption, heating, revision, row.place()));
    }

    /** The unit says CH4; only the row can say that it is fossil. */
    private static Optional<FactorUnit> closer(YamlMap row, FactorUnit unit) {
        var gas = row.find("gas", GasNames::get);
        if (gas.filter(told -> !told.name().startsWith(unit.gas().name())).isPresent()) {
            row.problem(row.place("gas"), Failure.of(GAS_CONTRADICTS_UNIT, gas.get(), unit.gas()));
        }
        return Optional.of(gas.map(unit::of).orElse(unit));
    }

    private static Optional<FuelProperty> property(String id, YamlMap row, FactorSource source, Defaults defaults) {
        row.allow("name", "kind", "value", "unit", "evidence");
        Optional<BilingualText> name = row.map("name").flatMap(SourceYaml::words);
        var kind = row.text("kind", FactorWords::propertyKind);
        Optional<BigDecimal> value = row.text("value", Quantity::number);
        var unit = row.text("unit");
        Optional<Evidence> evidence = defaults.text(row, "evidence", FactorWords::evidence);
        if (name.isEmpty() || kind.isEmpty() || value.isEmpty() || unit.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FuelProperty(id, name.get(), kind.get(), value.get(), unit.get(), source, evidence.get()));
    }
}
