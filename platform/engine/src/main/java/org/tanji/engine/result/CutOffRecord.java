package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.method.CutOff;

/**
 * What was left out, against what may be left out.
 *
 * @param total sum over the exclusions of the largest share stated for each
 */
public record CutOffRecord(CutOff allowed, List<Exclusion> exclusions, BigDecimal total) {
    public CutOffRecord {
        exclusions = List.copyOf(exclusions);
    }
}
