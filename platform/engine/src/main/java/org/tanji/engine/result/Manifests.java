package org.tanji.engine.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.result.Manifest.Digests;

/** Collects what a run was made from. */
final class Manifests {

    /** Moves with every change that can move a figure or a byte of a result. */
    static final String ENGINE_VERSION = "0.1.0";

    private Manifests() {}

    /**
     * With the digests of its parts; that of the whole result is still empty.
     *
     * @param others factors that scenarios use
     */
    static Manifest of(Run run, Trace trace, List<EmissionFactor> others) {
        var factors = factors(run, others);
        var request = run.request();
        var digests = new Digests(
                Digest.of(run.inventory()), Digest.of(factors), Digest.of(request.gwpSet()), Digest.of(trace), "");
        return new Manifest(
                request.ruleEdition(),
                ENGINE_VERSION,
                run.method().id(),
                run.method().version(),
                run.method().text(),
                request.plugin(),
                request.factors().version(),
                factors,
                request.gwpSet(),
                run.inventory(),
                request.sampling(),
                digests,
                Ratings.used(request),
                new FactorAlternatives(run).named());
    }

    /** Every factor that the figures use or the inventory names, by id, so that the same inventory is accepted again. */
    private static List<EmissionFactor> factors(Run run, List<EmissionFactor> others) {
        var factors = new TreeMap<String, EmissionFactor>();
        Consumer<String> add = id -> run.factors().find(id).ifPresent(factor -> factors.put(id, factor));
        others.forEach(factor -> factors.put(factor.id(), factor));
        run.usedFactors().forEach(factor -> factors.put(factor.id(), factor));
        run.inventory().factorChoices().values().forEach(add);
        run.inventory()
                .correlations()
                .forEach(correlation -> correlation.factors().forEach(add));
        run.inventory().exclusions().forEach(exclusion -> add.accept(exclusion.factor()));
        run.inventory()
                .electricity()
                .forEach(account -> account.supplies().forEach(supply -> {
                    add.accept(supply.factor());
                    add.accept(supply.delivery());
                }));
        named(run.inventory().values(), add);
        run.inventory().tables().values().forEach(rows -> rows.forEach(row -> named(row.entries(), add)));
        return List.copyOf(factors.values());
    }

    private static void named(Map<String, Entry> entries, Consumer<String> add) {
        for (var entry : entries.values()) {
            if (entry.value() instanceof Value.Factor factor) {
                add.accept(factor.id());
            }
        }
    }
}
