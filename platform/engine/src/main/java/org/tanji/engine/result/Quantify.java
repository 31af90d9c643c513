package org.tanji.engine.result;

import static org.tanji.engine.inventory.InventoryFailure.INVENTORY_REFUSED;

import java.util.ArrayList;
import java.util.Optional;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ExactEvaluation;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.CheckInventory;
import org.tanji.engine.inventory.FitInventory;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.quality.CheckRatings;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.uncertainty.RunMonitor;

/** The one way from activity data to a footprint: check, compile, evaluate, report. */
public final class Quantify {

    private Quantify() {}

    /**
     * @param factors the library; the inventory's own factors are added to it
     * @param ruleEdition under which the result is made, kept in its manifest
     * @param plugin that brought the method; empty for a method from a file
     * @param sampling empty for a result without Monte Carlo
     * @param criteria against which data quality and second sources are held
     */
    public record Request(
            Method method,
            Inventory inventory,
            FactorSet factors,
            GwpSet gwpSet,
            String ruleEdition,
            Optional<Manifest.PluginStamp> plugin,
            Optional<Manifest.SamplingSettings> sampling,
            Criteria criteria) {

        /** Held against {@link Criteria#STANDARD}. */
        public Request(
                Method method,
                Inventory inventory,
                FactorSet factors,
                GwpSet gwpSet,
                String ruleEdition,
                Optional<Manifest.PluginStamp> plugin,
                Optional<Manifest.SamplingSettings> sampling) {
            this(method, inventory, factors, gwpSet, ruleEdition, plugin, sampling, Criteria.STANDARD);
        }
    }

    /**
     * @throws Failure INVENTORY_REFUSED with every problem of the data, or FOOTPRINT_REFUSED when a figure has no value:
     *     a division by zero, a loop without solution, an allocation outside of 0 to 1
     */
    public static Result quantify(Request request) {
        return quantify(request, RunMonitor.NONE);
    }

    /** The same, for a caller that shows how far the sampling is or lets somebody stop it. */
    public static Result quantify(Request request, RunMonitor monitor) {
        var inventory = FitInventory.fit(request.method(), request.inventory());
        var problems = new ArrayList<>(CheckInventory.check(request.method(), inventory, request.factors()));
        var schemes = request.criteria().schemes();
        problems.addAll(CheckRatings.check(request.method(), inventory, request.factors(), schemes));
        if (!problems.isEmpty()) {
            throw Failure.listing(INVENTORY_REFUSED, problems, request.method().id());
        }
        var factors = request.factors().with(inventory.ownFactors());
        var calculation = CompileCase.compile(request.method(), inventory, factors, request.gwpSet());
        var values = ExactEvaluation.evaluate(calculation);
        var run = new Run(request, inventory, factors, calculation, values, monitor);
        Refusals.refuse(run);
        return Report.of(run);
    }
}
