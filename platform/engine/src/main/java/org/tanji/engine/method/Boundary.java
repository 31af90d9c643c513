package org.tanji.engine.method;

import java.util.EnumSet;
import java.util.Set;
import org.tanji.engine.text.BilingualText;

/**
 * A system boundary that a study may choose, rule 2.8.
 *
 * @param id such as {@code cradle-to-gate}
 * @param stages inside the boundary
 */
public record Boundary(String id, BilingualText label, Set<Stage> stages) {

    public Boundary {
        stages = java.util.Collections.unmodifiableSet(EnumSet.copyOf(stages));
    }

    /** GB/T 24067: less than the whole life cycle is a partial footprint, and has to say so. */
    public boolean isPartial() {
        return stages.size() < Stage.values().length;
    }
}
