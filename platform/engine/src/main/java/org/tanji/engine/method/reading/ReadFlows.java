package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.CONSUMES_NO_PRODUCT;
import static org.tanji.engine.method.MethodFailure.DELAY_WITHOUT_EMISSION;
import static org.tanji.engine.method.MethodFailure.FACTOR_COLUMN_WITHOUT_ROWS;
import static org.tanji.engine.method.MethodFailure.NAME_TAKEN;
import static org.tanji.engine.method.MethodFailure.NOT_A_FACTOR;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.formula.Symbol.Table;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Flow.Target;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;

/** Reads the flows of unit processes: an amount, and what it is multiplied with. */
final class ReadFlows {

    private final Reading reading;
    private final Scope scope;
    private final ReadFactors factors;
    private final Map<String, Optional<Formula>> products;
    private final Set<String> consumed = new LinkedHashSet<>();

    /** @param products what each process makes; empty for one that makes nothing others could consume */
    ReadFlows(Reading reading, Scope scope, ReadFactors factors, Map<String, Optional<Formula>> products) {
        this.reading = reading;
        this.scope = scope;
        this.factors = factors;
        this.products = products;
    }

    /** Processes whose product some flow takes. */
    Set<String> consumed() {
        return consumed;
    }

    Optional<Flow> flow(Part part) {
        var table = part.word("for");
        table.ifPresent(name -> checkTable(part, name));
        var names = table.map(scope::inRowsOf).orElse(scope);
        var when = part.scalar("when").flatMap(written -> reading.condition(written, names));
        var amount = amount(part, names);
        var target = target(part);
        var delay = reading.formula(
                part, "delay", names, Optional.of(ReadReported.YEAR), Reading.phrase("whose.late", part.name()));
        if (part.has("delay") && part.has("consumes")) {
            reading.add(part.at("delay"), DELAY_WITHOUT_EMISSION, part.name());
        }
        return amount.flatMap(formula -> target.map(goal -> new Flow(
                part.name(),
                part.words("label"),
                table,
                formula,
                goal,
                Part.option(part.text("ledger"), Ledger.values(), Ledger::key).orElse(Ledger.FOSSIL),
                Part.option(part.text("direction"), Direction.values(), Direction::key)
                        .orElse(Direction.EMISSION),
                when,
                Part.option(part.text("data"), DataKind.values(), DataKind::key).orElse(DataKind.SECONDARY),
                delay)));
    }

    private void checkTable(Part part, String name) {
        reading.use(name);
        var symbol = scope.names().get(name);
        if (!(symbol instanceof Table || symbol instanceof Symbol.Broken)) {
            var tables = scope.names().entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Table)
                    .map(Map.Entry::getKey)
                    .toList();
            reading.addUnknown(part.at("for"), "table", name, tables);
        }
    }

    private Optional<Formula> amount(Part part, Scope names) {
        if (part.has("factor")) {
            var name = part.text("factor");
            var whose = Reading.phrase("whose.factor", name);
            return reading.formula(part, "amount", names, factors.per(name), whose);
        } else if (part.has("consumes")) {
            var name = part.text("consumes");
            var unit = product(name).map(Formula::unit);
            return reading.formula(part, "amount", names, unit, Reading.phrase("whose.product", name));
        }
        Optional<Unit> mass = part.has("gas") ? Optional.of(SimpleUnit.KILOGRAM.unit()) : Optional.empty();
        return reading.formula(part, "amount", names, mass, Reading.phrase("whose.gas", part.text("gas")));
    }

    private Optional<Formula> product(String process) {
        var product = products.get(process);
        return product == null ? Optional.empty() : product;
    }

    private Optional<Target> target(Part part) {
        return part.word("factor")
                .flatMap(name -> factor(part, name))
                .or(() -> part.word("gas").map(Target.OfGas::new))
                .or(() -> part.word("consumes").flatMap(name -> consumed(part, name)));
    }

    private Optional<Target> factor(Part part, String name) {
        reading.use(name);
        if (!factors.knows(name)) {
            if (scope.names().get(name) instanceof Symbol.Amount) {
                reading.add(part.at("factor"), NOT_A_FACTOR, name, Guess.among(factors.names()));
            } else {
                reading.addUnknown(part.at("factor"), "factor", name, factors.names());
            }
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.of(whole(part, name));
        }
        var table = name.substring(0, dot);
        if (!part.text("for").equals(table)) {
            reading.add(part.at("factor"), FACTOR_COLUMN_WITHOUT_ROWS, name, table);
        }
        return Optional.of(new Target.RowFactor(name.substring(dot + 1)));
    }

    /** A slot, or an input of which the applicant picks a factor; a row with a column of that name would hide it. */
    private Target whole(Part part, String name) {
        if (factors.isSlot(name)) {
            return new Target.Slot(name);
        }
        var column = part.text("for") + "." + name;
        if (factors.knows(column)) {
            reading.add(part.at("factor"), NAME_TAKEN, name, column);
        }
        return new Target.RowFactor(name);
    }

    private Optional<Target> consumed(Part part, String name) {
        consumed.add(name);
        if (!products.containsKey(name)) {
            reading.addUnknown(part.at("consumes"), "process", name, products.keySet());
            return Optional.empty();
        }
        if (product(name).isEmpty()) {
            reading.add(part.at("consumes"), CONSUMES_NO_PRODUCT, name);
        }
        return Optional.of(new Target.Consumed(name));
    }
}
