package org.tanji.host.quantification;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.family.Families;
import org.tanji.host.quantification.QuantifyProduct.Order;

/**
 * Prints a line for every shipped example: its name and the digest of its result; {@link EnvironmentTest} runs it in other
 * Java machines. One argument: the iterations of the sampling; without it nothing is sampled.
 */
final class PrintExampleDigests {

    private static final long SEED = 20251124;

    private PrintExampleDigests() {}

    public static void main(String[] arguments) {
        var iterations = List.of(arguments).stream().findFirst().map(Integer::valueOf);
        digests(iterations).forEach((name, digest) -> System.out.print(name + " " + digest + "\n"));
    }

    /** By the name of the product, in their order. */
    static Map<String, String> digests(Optional<Integer> iterations) {
        var quantify = new QuantifyProduct(
                Families.load(List.of()),
                FactorLibrary.read(Path.of("../../config")),
                "ZCXH/XZ-15-2024 V4.0",
                Criteria.STANDARD);
        var sampling = iterations.map(count -> new SamplingSettings(count, SEED));
        var digests = new LinkedHashMap<String, String>();
        for (var example : ShippedExample.all()) {
            var order = new Order(example.method(), Optional.empty(), example.inventory(), List.of(), sampling);
            var result = quantify.quantify(order);
            digests.put(example.name(), result.manifest().digests().result());
        }
        return digests;
    }
}
