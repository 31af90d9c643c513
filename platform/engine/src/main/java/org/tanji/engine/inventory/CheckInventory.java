package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.PERIOD_BACKWARDS;
import static org.tanji.engine.inventory.InventoryFailure.TOO_MANY_ROWS;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_BOUNDARY;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_COLUMN;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_INPUT;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_TABLE;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_METHOD;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_METHOD_VERSION;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.uncertainty.CheckCorrelations;

/**
 * Holds an inventory against its method and the factors there are. What is merely not there is no problem here: it makes
 * the result incomplete.
 */
public final class CheckInventory {

    private static final String FACTOR = "factor:";

    private final Method method;
    private final Inventory inventory;
    private final List<Problem> problems = new ArrayList<>();
    private final CheckFactors factors;
    private final CheckEntries entries;

    private CheckInventory(Method method, Inventory inventory, FactorSet factors) {
        this.method = method;
        this.inventory = inventory;
        this.factors = new CheckFactors(factors.with(inventory.ownFactors()), this::note);
        this.entries = new CheckEntries(this.factors, this::note);
    }

    /** Everything for which the inventory is refused, in the order of its parts; rows count from 1. */
    public static List<Problem> check(Method method, Inventory inventory, FactorSet factors) {
        var check = new CheckInventory(method, FitInventory.fit(method, inventory), factors);
        check.identity();
        check.values();
        check.tables();
        check.factors.choices(method, check.inventory);
        var statements = new CheckStatements(method, check.inventory, check.factors, check::note);
        statements.check();
        check.correlations(factors.with(inventory.ownFactors()));
        new CheckChoices(method, check.inventory, check::note).check();
        new CheckElectricity(method, check.inventory, factors.with(inventory.ownFactors()), check.factors, check::note)
                .check();
        return List.copyOf(check.problems);
    }

    private void note(String path, FailureCode code, Object... details) {
        problems.add(new Problem(new Place.InData(path), Failure.of(code, details)));
    }

    private void correlations(FactorSet known) {
        problems.addAll(CheckCorrelations.check(
                inventory.correlations(),
                "correlations",
                name -> name.startsWith(FACTOR)
                        ? known.find(name.substring(FACTOR.length())).isPresent()
                        : InventoryPath.field(method, inventory, name)
                                .filter(field -> field.type() instanceof FieldType.Amount)
                                .isPresent()));
    }

    private void identity() {
        if (!inventory.method().equals(method.id())) {
            note("method", WRONG_METHOD, inventory.method(), method.id());
        } else if (!inventory.methodVersion().equals(method.version())) {
            note("methodVersion", WRONG_METHOD_VERSION, inventory.methodVersion(), method.id(), method.version());
        }
        var chosen = inventory.boundary();
        if (!chosen.isEmpty() && method.boundary(chosen).isEmpty()) {
            note(
                    "boundary",
                    UNKNOWN_BOUNDARY,
                    chosen,
                    names(method.boundaries().stream().map(Boundary::id).toList()));
        }
        var study = inventory.study();
        if (study.from().isPresent()
                && study.to().isPresent()
                && study.from().get().isAfter(study.to().get())) {
            note("study.from", PERIOD_BACKWARDS, study.from().get(), study.to().get());
        }
    }

    private void values() {
        inventory.values().forEach((name, entry) -> {
            var field = method.input(name);
            if (field.isEmpty()) {
                note(
                        name,
                        UNKNOWN_INPUT,
                        name,
                        names(method.inputs().stream().map(Field::name).toList()));
            } else {
                entries.check(name, field.get(), entry);
            }
        });
    }

    private void tables() {
        inventory.tables().forEach((name, rows) -> {
            var table = method.table(name);
            if (table.isEmpty()) {
                note(
                        name,
                        UNKNOWN_TABLE,
                        name,
                        names(method.tables().stream().map(InputTable::name).toList()));
                return;
            }
            if (rows.size() > table.get().mostRows()) {
                note(
                        name,
                        TOO_MANY_ROWS,
                        table.get().label(),
                        rows.size(),
                        table.get().mostRows());
            }
            for (int row = 0; row < rows.size(); row++) {
                row(table.get(), rows.get(row), name + "[" + (row + 1) + "].");
            }
        });
    }

    private void row(InputTable table, Row row, String path) {
        row.entries().forEach((name, entry) -> {
            var column = table.columns().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst();
            if (column.isEmpty()) {
                var known = names(table.columns().stream().map(Field::name).toList());
                note(path + name, UNKNOWN_COLUMN, name, table.label(), known);
            } else {
                entries.check(path + name, column.get(), entry);
            }
        });
    }

    static String names(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    /** Where problems go. */
    interface Notes {
        void note(String path, FailureCode code, Object... details);
    }
}
