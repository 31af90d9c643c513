package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.FACTOR_UNKNOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Nearest;

/** Factors as the template offers them: the id, a blank, the name. */
record FactorNames(FactorSet factors) {

    /** Longer lists are of no use to anybody; the applicant may still type any id. */
    private static final int MOST_OFFERED = 400;

    /** What may stand in a product footprint, is of one of these categories and counted for the same kind of activity. */
    List<String> offered(Unit per, List<String> categories) {
        return factors.byId().values().stream()
                .filter(factor -> factor.scope().allowedInProductFootprint())
                .filter(factor -> factor.per().sameDimensionAs(per))
                .filter(factor -> categories.isEmpty()
                        || categories.stream().anyMatch(category -> within(factor.category(), category)))
                .limit(MOST_OFFERED)
                .map(FactorNames::shown)
                .toList();
    }

    /** The same for a slot, in which no power station stands for the grid. */
    List<String> offeredForSlot(Unit per, List<String> categories) {
        var whole = factors.byId().values().stream()
                .filter(factor -> !factor.isPartOfElectricity())
                .collect(Collectors.toMap(
                        EmissionFactor::id, factor -> factor, (one, other) -> one, LinkedHashMap::new));
        return new FactorNames(new FactorSet(factors.version(), whole)).offered(per, categories);
    }

    String shown(String id) {
        return factors.find(id).map(FactorNames::shown).orElse(id);
    }

    /**
     * The id at the beginning of what was written.
     *
     * @throws Failure FACTOR_UNKNOWN with the nearest id
     */
    String read(String text) {
        var id = WrittenAmount.narrow(text).split(" ", 2)[0];
        if (factors.find(id).isEmpty()) {
            var nearest = Nearest.to(id, factors.byId().keySet())
                    .or(() -> factors.byId().keySet().stream().findFirst())
                    .orElse("OWN.…");
            throw Failure.of(FACTOR_UNKNOWN, id, nearest);
        }
        return id;
    }

    private static String shown(EmissionFactor factor) {
        return factor.id() + " " + Words.both(factor.name());
    }

    private static boolean within(String category, String parent) {
        return category.equals(parent) || category.startsWith(parent + "/");
    }
}
