package org.tanji.engine.result;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.quality.Criteria;

/**
 * Everything that is needed to get the same bytes again, years later and without the library of today.
 *
 * @param plugin the plugin that brought the method; empty for a method from a file
 * @param factors the factors that were used, whole
 * @param uncertainty the settings of sampling; empty when nothing was sampled
 * @param criteria limits and the schemes that the inventory rates with
 */
public record Manifest(
        String ruleEdition,
        String engineVersion,
        String methodId,
        String methodVersion,
        MethodText method,
        Optional<PluginStamp> plugin,
        String factorLibraryVersion,
        List<EmissionFactor> factors,
        GwpSet gwpSet,
        Inventory inventory,
        Optional<SamplingSettings> uncertainty,
        Digests digests,
        Criteria criteria) {

    public Manifest {
        factors = List.copyOf(factors);
    }

    /** Made with {@link Criteria#STANDARD}. */
    public Manifest(
            String ruleEdition,
            String engineVersion,
            String methodId,
            String methodVersion,
            MethodText method,
            Optional<PluginStamp> plugin,
            String factorLibraryVersion,
            List<EmissionFactor> factors,
            GwpSet gwpSet,
            Inventory inventory,
            Optional<SamplingSettings> uncertainty,
            Digests digests) {
        this(
                ruleEdition,
                engineVersion,
                methodId,
                methodVersion,
                method,
                plugin,
                factorLibraryVersion,
                factors,
                gwpSet,
                inventory,
                uncertainty,
                digests,
                Criteria.STANDARD);
    }

    public record PluginStamp(String id, String version, String sha256) {}

    public record SamplingSettings(int iterations, long seed) {}

    /** SHA-256 over the canonical JSON of each part, in hexadecimal. */
    public record Digests(String inventory, String factors, String gwpSet, String trace, String result) {}
}
