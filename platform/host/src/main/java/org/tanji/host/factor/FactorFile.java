package org.tanji.host.factor;

import static org.tanji.host.factor.FactorColumn.CATEGORY;
import static org.tanji.host.factor.FactorColumn.GAS_SCOPE;
import static org.tanji.host.factor.FactorColumn.GEOGRAPHY;
import static org.tanji.host.factor.FactorColumn.ID;
import static org.tanji.host.factor.FactorColumn.JUSTIFICATION;
import static org.tanji.host.factor.FactorColumn.LICENCE;
import static org.tanji.host.factor.FactorColumn.NAME_EN;
import static org.tanji.host.factor.FactorColumn.NAME_ZH;
import static org.tanji.host.factor.FactorColumn.SOURCE;
import static org.tanji.host.factor.FactorColumn.SOURCE_ADDRESS_OR_CLAUSE;
import static org.tanji.host.factor.FactorColumn.UNCERTAINTY;
import static org.tanji.host.factor.FactorColumn.UNIT;
import static org.tanji.host.factor.FactorColumn.VALUE;
import static org.tanji.host.factor.FactorColumn.YEAR;
import static org.tanji.host.factor.FactorLibraryFailure.FILE_WRONG;
import static org.tanji.host.factor.FactorLibraryFailure.GAS_CONTRADICTS_UNIT;
import static org.tanji.host.factor.FactorLibraryFailure.ID_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_A_FACTOR;
import static org.tanji.host.factor.FactorLibraryFailure.UNEXPLAINED;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.SpreadText;

/**
 * A CSV file of factors that somebody brings for a calculation, checked whole: either every row is taken or none.
 *
 * <p>Only {@code id}, {@code value} and {@code unit} are obligatory. A row with an id of the library replaces that
 * factor and inherits what it does not say. Evidence is always {@link Evidence#STATED_BY_USER}.
 */
public final class FactorFile {

    private final String name;
    private final FactorLibrary library;
    private final Map<String, EmissionFactor> factors = new LinkedHashMap<>();

    private FactorFile(String name, FactorLibrary library) {
        this.name = name;
        this.library = library;
    }

    /**
     * The factors of a file, in its order.
     *
     * @throws Failure FILE_WRONG with every problem as {@code FILE:LINE:COLUMN}, columns counted as fields; or what
     *     makes the file unreadable as a whole
     */
    public static List<EmissionFactor> read(Path file, FactorLibrary library) {
        var reading = new FactorFile(String.valueOf(file.getFileName()), library);
        var findings = new Findings();
        var sheet = new FactorSheet(reading.name, CsvText.read(file), findings);
        findings.refuse(FILE_WRONG, file);
        sheet.rows().forEach(reading::take);
        findings.refuse(FILE_WRONG, file);
        return List.copyOf(reading.factors.values());
    }

    private void take(FactorRow row) {
        var id = row.text(ID, FactorWords::id);
        var value = row.text(VALUE, Quantity::number);
        var meaning = row.find(GAS_SCOPE, ScopeWords::parse);
        if (row.find(GAS_SCOPE).isPresent() && meaning.isEmpty()) {
            return;
        }
        var unit = row.text(UNIT, FactorUnit::parse);
        var known = id.flatMap(library::find).map(LibraryEntry::factor);
        var factor = id.flatMap(one -> value.flatMap(
                number -> unit.map(per -> factor(row, one, number, closer(row, per, meaning), meaning, known))));
        factor.ifPresent(read -> {
            doubts(row, read);
            if (factors.putIfAbsent(read.id(), read) != null) {
                row.problem(ID, Failure.of(ID_TWICE, read.id()));
            }
        });
    }

    private EmissionFactor factor(
            FactorRow row,
            String id,
            BigDecimal value,
            FactorUnit unit,
            Optional<ScopeWords.Meaning> meaning,
            Optional<EmissionFactor> known) {
        return new EmissionFactor(
                id,
                words(row).or(() -> known.map(EmissionFactor::name)).orElse(BilingualText.same(id)),
                value,
                row.find(UNIT).orElseThrow(),
                unit.per(),
                unit.emissions(value),
                row.find(CATEGORY, FactorWords::category)
                        .or(() -> known.map(EmissionFactor::category))
                        .orElse(""),
                meaning.map(ScopeWords.Meaning::scope)
                        .or(() -> known.map(EmissionFactor::scope))
                        .orElseGet(() -> scopeOf(unit)),
                Optional.empty(),
                row.find(YEAR, FactorWords::year),
                row.find(GEOGRAPHY, Function.identity())
                        .or(() -> known.map(EmissionFactor::geography))
                        .orElse(""),
                source(row),
                Evidence.STATED_BY_USER,
                row.find(UNCERTAINTY, SpreadText::parse));
    }

    /** The scope that claims least; CO2 per kWh without another word is a grid factor until somebody says it is not. */
    private static GasScope scopeOf(FactorUnit unit) {
        if (unit.gas().equals(Gas.CO2E)) {
            return GasScope.CRADLE_TO_GATE_GHG;
        }
        if (unit.gas().equals(Gas.CO2)) {
            return unit.per().symbol().endsWith("Wh") ? GasScope.GRID_CO2 : GasScope.DIRECT_CO2;
        }
        return GasScope.SINGLE_GAS;
    }

    private static FactorUnit closer(FactorRow row, FactorUnit unit, Optional<ScopeWords.Meaning> meaning) {
        var gas = meaning.flatMap(ScopeWords.Meaning::gas);
        if (gas.isPresent() && unit.gas().equals(Gas.CO2E)) {
            row.problem(GAS_SCOPE, Failure.of(NOT_A_FACTOR, gas.get()));
        } else if (gas.isPresent() && !gas.get().name().startsWith(unit.gas().name())) {
            row.problem(GAS_SCOPE, Failure.of(GAS_CONTRADICTS_UNIT, gas.get(), unit.gas()));
        }
        return gas.map(unit::of).orElse(unit);
    }

    private static Optional<BilingualText> words(FactorRow row) {
        var zh = row.find(NAME_ZH);
        var en = row.find(NAME_EN);
        return zh.or(() -> en).map(any -> new BilingualText(any, en.orElse(any)));
    }

    private FactorSource source(FactorRow row) {
        return new FactorSource(
                BilingualText.same(row.find(SOURCE).orElse(name)),
                row.find(SOURCE_ADDRESS_OR_CLAUSE).orElse(""),
                row.find(LICENCE).orElse(""));
    }

    private void doubts(FactorRow row, EmissionFactor factor) {
        if (row.find(JUSTIFICATION).isEmpty()) {
            FactorDoubts.about(factor, library).forEach(doubt -> row.problem(VALUE, Failure.of(UNEXPLAINED, doubt)));
        }
    }
}
