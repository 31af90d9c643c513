package org.tanji.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.FactorSteps.Characterised;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Flow;
import org.tanji.engine.quantity.Unit;

/** Which factor a flow is multiplied with. The applicant's own choice comes first, then the route, then the standard. */
final class FactorChoice {

    private final Facts facts;
    private final FactorSteps factors;
    private final ElectricityMix electricity;

    FactorChoice(Facts facts, FactorSteps factors, ElectricityMix electricity) {
        this.facts = facts;
        this.factors = factors;
        this.electricity = electricity;
    }

    List<Characterised> of(Flow flow, Scope scope) {
        if (flow.target() instanceof Flow.Target.Slot slot) {
            return electricity.of(slot.slot(), facts.slot(slot.slot()).per(), ofSlot(slot.slot()));
        }
        if (flow.target() instanceof Flow.Target.RowFactor row) {
            return ofRow(row.column(), scope);
        }
        if (flow.target() instanceof Flow.Target.OfGas gas) {
            return List.of(factors.gas(new Gas(gas.gas())));
        }
        return List.of();
    }

    /** The slot's own factor: where electricity is avoided, it is that of the grid and not of the own supplies. */
    List<Characterised> ofSlot(String name) {
        var slot = facts.slot(name);
        return factors.of(id(slot), "factors." + name, slot.per());
    }

    private List<Characterised> ofRow(String column, Scope scope) {
        var name = column.substring(column.indexOf('.') + 1);
        var inRow = scope.row() == 0 ? Optional.<Field>empty() : facts.column(scope.table(), name);
        var at = inRow.isPresent() ? scope : Scope.WHOLE;
        var field = inRow.or(() -> facts.input(name)).orElseThrow();
        var per = field.type() instanceof FieldType.FactorChoice choice ? choice.per() : Unit.ONE;
        return factors.of(facts.factor(field, at), at.path(name), per);
    }

    private Optional<String> id(FactorSlot slot) {
        var own = facts.factorChoice(slot.name());
        if (own.isPresent()) {
            return own;
        }
        if (slot.by().isEmpty()) {
            return slot.standard();
        }
        return facts.input(slot.by().get())
                .flatMap(field -> facts.option(field, Scope.WHOLE))
                .map(slot.options()::get)
                .or(slot::standard);
    }
}
