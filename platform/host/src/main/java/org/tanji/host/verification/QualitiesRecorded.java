package org.tanji.host.verification;

import java.util.List;
import org.tanji.engine.inventory.QualityAspect;

/**
 * What the team holds of the nine data qualities of clause 7.5.3 for one unit.
 *
 * @param unit key of the unit
 * @param qualities in the order of the clause; those that the team leaves to the data themselves are missing
 */
public record QualitiesRecorded(String unit, List<Quality> qualities) implements VerificationFact {

    public QualitiesRecorded {
        qualities = List.copyOf(qualities);
    }

    /** What is held of one of them. */
    public record Quality(QualityAspect aspect, String text) {}
}
