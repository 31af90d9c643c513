package org.tanji.engine.result;

import static org.tanji.engine.uncertainty.UncertaintyFailure.TARGET_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.quality.Criteria;

/**
 * Everything that is needed to get the same bytes again, years later and without the library of today.
 *
 * @param plugin the plugin that brought the method; empty for a method from a file
 * @param factors the factors that were used, whole
 * @param uncertainty the settings of sampling; empty when nothing was sampled
 * @param alternatives factors that were not used, but which a finding names as better, whole
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
        Criteria criteria,
        List<EmissionFactor> alternatives) {

    public Manifest {
        factors = List.copyOf(factors);
        alternatives = List.copyOf(alternatives);
    }

    /** Where no finding names a better factor. */
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
            Digests digests,
            Criteria criteria) {
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
                criteria,
                List.of());
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

    /**
     * @param iterations exactly so many, or at most so many where a target is set
     * @param targetError largest standard error of the three percentiles, as a share of the median's size
     */
    public record SamplingSettings(int iterations, long seed, Optional<BigDecimal> targetError) {

        private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
        private static final BigDecimal LARGEST = new BigDecimal("0.5");

        public SamplingSettings {
            targetError
                    .filter(target -> target.compareTo(SMALLEST) < 0 || target.compareTo(LARGEST) > 0)
                    .ifPresent(target -> {
                        throw Failure.of(
                                TARGET_OUT_OF_RANGE,
                                target.movePointRight(2).stripTrailingZeros().toPlainString());
                    });
        }

        /** Exactly so many. */
        public SamplingSettings(int iterations, long seed) {
            this(iterations, seed, Optional.empty());
        }
    }

    /** SHA-256 over the canonical JSON of each part, in hexadecimal. */
    public record Digests(String inventory, String factors, String gwpSet, String trace, String result) {}
}
