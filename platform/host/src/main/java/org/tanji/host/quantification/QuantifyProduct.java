package org.tanji.host.quantification;

import static org.tanji.engine.inventory.InventoryFailure.INVENTORY_REFUSED;
import static org.tanji.host.quantification.QuantificationFailure.NO_SUCH_METHOD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.quality.QualitySchemes;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.Result;
import org.tanji.engine.uncertainty.RunMonitor;
import org.tanji.host.factor.FactorDoubts;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.family.Families;
import org.tanji.host.family.ShippedMethod;

/** From a method and a product's data to its footprint; pages, REST and command line all come this way. */
public final class QuantifyProduct {

    private final Families families;
    private final FactorLibrary library;
    private final String ruleEdition;
    private final Criteria criteria;

    /**
     * @param ruleEdition under which results are made, as the rule is cited
     * @param criteria of the certification body, against which data are held
     */
    public QuantifyProduct(Families families, FactorLibrary library, String ruleEdition, Criteria criteria) {
        this.families = families;
        this.library = library;
        this.ruleEdition = ruleEdition;
        this.criteria = criteria;
    }

    /**
     * What to quantify.
     *
     * @param plugin that brought the method; empty for a method from a file
     * @param extraFactors added to the library; one with a known id replaces it
     * @param sampling empty for a result without Monte Carlo
     */
    public record Order(
            Method method,
            Optional<Manifest.PluginStamp> plugin,
            Inventory inventory,
            List<EmissionFactor> extraFactors,
            Optional<Manifest.SamplingSettings> sampling) {

        public Order {
            extraFactors = List.copyOf(extraFactors);
        }

        public static Order of(ShippedMethod method, Inventory inventory) {
            return new Order(method.method(), Optional.of(method.stamp()), inventory, List.of(), Optional.empty());
        }

        public Order sampling(Manifest.SamplingSettings settings) {
            return new Order(method, plugin, inventory, extraFactors, Optional.of(settings));
        }
    }

    /**
     * @throws Failure with every problem of the data, each at its place
     */
    public Result quantify(Order order) {
        return quantify(order, RunMonitor.NONE);
    }

    /** The same; the monitor is told of the progress of sampling and may end it. */
    public Result quantify(Order order, RunMonitor monitor) {
        var doubts = FactorDoubts.about(order.method(), order.inventory(), library);
        if (!doubts.isEmpty()) {
            throw Failure.listing(INVENTORY_REFUSED, doubts, order.method().id());
        }
        var request = new Quantify.Request(
                order.method(),
                order.inventory(),
                factors().with(order.extraFactors()),
                library.defaultGwpSet(),
                ruleEdition,
                order.plugin(),
                order.sampling(),
                criteria);
        return Quantify.quantify(request, monitor);
    }

    /** The schemes that data may be rated with. */
    public QualitySchemes schemes() {
        return criteria.schemes();
    }

    /** The library's factors, from which an applicant may choose. */
    public FactorSet factors() {
        return library.factors();
    }

    /**
     * @throws Failure NO_SUCH_METHOD, naming those there are
     */
    public ShippedMethod method(String id) {
        return families.findMethod(id).orElseThrow(() -> Failure.of(NO_SUCH_METHOD, id, known()));
    }

    /** The method a result was made with: the one that is loaded when it is the same, else as the manifest keeps it. */
    public Method methodOf(Result result) {
        var kept = result.manifest().method();
        return families.findMethod(result.manifest().methodId())
                .map(ShippedMethod::method)
                .filter(method -> method.text().sha256().equals(kept.sha256()))
                .orElseGet(() -> MethodReader.read(kept));
    }

    private String known() {
        return families.all().stream()
                .flatMap(family -> family.methods().stream())
                .map(shipped -> shipped.method().id())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
