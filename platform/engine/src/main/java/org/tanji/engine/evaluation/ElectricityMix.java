package org.tanji.engine.evaluation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.FactorSteps.Characterised;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step.Operator;
import org.tanji.engine.inventory.ElectricityAccount;
import org.tanji.engine.inventory.ElectricitySupply;
import org.tanji.engine.quantity.Unit;

/**
 * The factors behind a slot whose electricity does not all come from the grid, each with its share, GB/T 24067 6.4.9.4.
 * Own generation and direct lines come first as long as nobody else was sold their certificates; instruments only count
 * where a second, labelled figure is asked for; the rest is the slot's own factor.
 */
final class ElectricityMix {

    private final Facts facts;
    private final FactorSteps factors;
    private final Tape tape;
    private final boolean withInstruments;
    private final Map<String, List<Characterised>> made = new LinkedHashMap<>();

    ElectricityMix(Facts facts, FactorSteps factors, Tape tape, boolean withInstruments) {
        this.facts = facts;
        this.factors = factors;
        this.tape = tape;
        this.withInstruments = withInstruments;
    }

    /** @param grid what the slot would use if everything came from the grid */
    List<Characterised> of(String slot, Unit per, List<Characterised> grid) {
        var account = facts.electricity(slot);
        if (account.isEmpty() || account.get().supplies().stream().noneMatch(this::counts)) {
            return grid;
        }
        var known = made.get(slot);
        if (known != null) {
            return known;
        }
        var mix = mix(account.get(), per, grid);
        made.put(slot, mix);
        return mix;
    }

    private List<Characterised> mix(ElectricityAccount account, Unit per, List<Characterised> grid) {
        var parts = new ArrayList<Characterised>();
        var rest = BigDecimal.ONE;
        for (int i = 0; i < account.supplies().size(); i++) {
            var supply = account.supplies().get(i);
            if (counts(supply)) {
                var place = "electricity[" + account.slot() + "].supplies[" + (i + 1) + "]";
                var share = share(account, supply);
                rest = rest.subtract(share, DECIMAL128);
                int step = constant(share, place, supply.evidence());
                add(parts, factors.of(Optional.of(supply.factor()), place, per), step);
                if (!supply.delivery().isEmpty()) {
                    add(parts, factors.of(Optional.of(supply.delivery()), place, per), step);
                }
            }
        }
        if (rest.signum() > 0) {
            var all = new ArrayList<Characterised>();
            add(all, grid, constant(rest, "electricity[" + account.slot() + "].grid", ""));
            all.addAll(parts);
            return List.copyOf(all);
        }
        return List.copyOf(parts);
    }

    private boolean counts(ElectricitySupply supply) {
        return switch (supply.kind()) {
            case ON_SITE, DIRECT_LINE -> !supply.instrumentsSold();
            case INSTRUMENT -> withInstruments;
        };
    }

    private static BigDecimal share(ElectricityAccount account, ElectricitySupply supply) {
        var amount = Conversions.amount(supply.amount(), account.use().unit());
        return amount.divide(account.use().amount(), DECIMAL128);
    }

    private int constant(BigDecimal share, String name, String evidence) {
        return tape.constant(
                        share, Unit.ONE, new Origin(Kind.INPUT, name, Optional.empty(), "", evidence, Optional.empty()))
                .step();
    }

    private void add(List<Characterised> parts, List<Characterised> factor, int share) {
        for (var gas : factor) {
            var origin = tape.steps().get(gas.equivalent()).origin();
            var unit = tape.steps().get(gas.equivalent()).unit();
            int weighted = tape.operation(Operator.PRODUCT, List.of(gas.equivalent(), share), unit, origin)
                    .step();
            parts.add(new Characterised(gas.gas(), gas.per(), gas.factor(), weighted, gas.factorId()));
        }
    }
}
