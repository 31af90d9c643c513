package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.SERVICE_LIFE_NOT_TIME;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Names;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.FunctionalUnit;
import org.tanji.engine.method.Indicator;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Reads what the product does, how much of it that takes, and the figures by something else than the declared unit. */
final class ReadFunction {

    private static final Unit HOUR = Unit.parse("h");

    private final Reading reading;
    private final Scope scope;

    ReadFunction(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    Optional<FunctionalUnit> functionalUnit(Part root) {
        var declared = root.part("declaredUnit")
                .flatMap(part -> part.read("amount", Quantity::parse))
                .map(Quantity::unit);
        return root.part("functionalUnit")
                .map(part -> new FunctionalUnit(
                        part.asWords(),
                        part.read("quantity", Quantity::parse),
                        serviceLife(part),
                        part.has("referenceFlow")
                                ? reading.formula(
                                        part, "referenceFlow", scope, declared, Reading.phrase("whose.referenceFlow"))
                                : Optional.empty()));
    }

    private Optional<Formula> serviceLife(Part part) {
        var life = reading.formula(part, "serviceLife", scope);
        life.filter(formula -> !formula.unit().sameDimensionAs(HOUR))
                .ifPresent(formula -> reading.add(part.at("serviceLife"), SERVICE_LIFE_NOT_TIME, formula.unit()));
        return life;
    }

    List<Indicator> indicators(Part root) {
        var names = scope.with(Names.TOTAL, new Symbol.Amount(Unit.KILOGRAM_CO2E, Symbol.Origin.METHOD));
        return root.parts("indicators").stream()
                .map(part -> reading.formula(
                                part, "value", names, part.unit("unit"), Reading.phrase("whose.indicator", part.name()))
                        .map(formula -> new Indicator(part.name(), part.words("label"), formula)))
                .flatMap(Optional::stream)
                .toList();
    }
}
