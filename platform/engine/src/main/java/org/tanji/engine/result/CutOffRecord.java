package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.method.CutOff;

/**
 * What was left out, against what may be left out.
 *
 * @param total sum over the exclusions of the largest share stated for each
 * @param effects what each exclusion would have added, in kgCO2e per declared unit; empty where nobody could say
 * @param effect sum of the known effects; it stands beside the footprint and is no part of it
 */
public record CutOffRecord(
        CutOff allowed,
        List<Exclusion> exclusions,
        BigDecimal total,
        List<Optional<BigDecimal>> effects,
        Optional<BigDecimal> effect) {
    public CutOffRecord {
        exclusions = List.copyOf(exclusions);
        effects = List.copyOf(effects);
    }

    /** Without saying what the exclusions would have added. */
    public CutOffRecord(CutOff allowed, List<Exclusion> exclusions, BigDecimal total) {
        this(
                allowed,
                exclusions,
                total,
                exclusions.stream()
                        .map(exclusion -> Optional.<BigDecimal>empty())
                        .toList(),
                Optional.empty());
    }
}
