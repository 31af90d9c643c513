package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.BALANCE_OF_WRONG_KIND;
import static org.tanji.engine.method.MethodFailure.INVERTED_RANGE;
import static org.tanji.engine.method.MethodFailure.TOO_FEW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Names;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.PlausibilityBand;
import org.tanji.engine.method.surface.Shares;
import org.tanji.engine.quantity.Unit;

/** Reads balances and plausibility bands. */
final class ReadChecks {

    private final Reading reading;
    private final Scope scope;
    private final List<String> processes = new ArrayList<>();

    ReadChecks(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    List<Balance> balances(Part root) {
        root.parts("processes").forEach(process -> processes.add(process.name()));
        return root.parts("balances").stream()
                .map(this::balance)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Balance> balance(Part part) {
        var in = reading.formula(part, "in", scope);
        var whose = Reading.phrase("whose.balance", part.name());
        var out = reading.formula(part, "out", scope, in.map(formula -> formula.unit()), whose);
        var kind = Part.option(part.text("kind"), Balance.Kind.values(), Balance.Kind::key);
        kind.ifPresent(counted -> in.ifPresent(formula -> checkKind(part, counted, formula.unit())));
        part.word("process").filter(name -> !processes.contains(name)).ifPresent(name -> {
            reading.addUnknown(part.at("process"), "process", name, processes);
        });
        var when = part.scalar("when").flatMap(written -> reading.condition(written, scope));
        return in.flatMap(left -> out.flatMap(right -> part.read("tolerance", Shares::parse)
                .map(tolerance -> new Balance(
                        part.name(),
                        part.words("label"),
                        left,
                        right,
                        tolerance,
                        kind,
                        Part.option(part.text("extent"), Balance.Extent.values(), Balance.Extent::key)
                                .orElse(Balance.Extent.PROCESS),
                        part.word("process"),
                        when))));
    }

    private void checkKind(Part part, Balance.Kind kind, Unit found) {
        var wanted = Unit.parse(kind.unit());
        if (!found.sameDimensionAs(wanted)) {
            reading.add(part.at("in"), BALANCE_OF_WRONG_KIND, part.name(), kind.key(), wanted, found);
        }
    }

    List<PlausibilityBand> bands(Part root) {
        return root.parts("bands").stream()
                .map(this::band)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PlausibilityBand> band(Part part) {
        var names = scope.with(Names.TOTAL, new Symbol.Amount(Unit.KILOGRAM_CO2E, Symbol.Origin.METHOD));
        var whose = Reading.phrase("whose.band", part.name());
        var value = reading.formula(part, "value", names, part.unit("unit"), whose);
        var bounds = Part.numbers(part.items("between"));
        var least = bounds.size() == 2 ? bounds.get(0) : Optional.<BigDecimal>empty();
        var most = bounds.size() == 2 ? bounds.get(1) : Optional.<BigDecimal>empty();
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            reading.add(part.at("between"), INVERTED_RANGE, least.get(), most.get());
        } else if (bounds.size() == 2 && least.isEmpty() && most.isEmpty()) {
            reading.add(part.at("between"), TOO_FEW, "between", 0, 1);
        }
        return value.map(formula ->
                new PlausibilityBand(part.name(), part.words("label"), formula, least, most, part.text("source")));
    }
}
