package org.tanji.host.inspection;

import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * One thing that the team looks at.
 *
 * @param id permanent; the clause of Annex 1, with a letter where one clause holds several things
 * @param documented whether the clause wants a documented procedure
 * @param within the stage of life that has to be inside the system boundary; empty for items that always count
 * @param text in our own words
 */
public record ChecklistItem(
        String id,
        Obligation obligation,
        boolean documented,
        Asked asked,
        Optional<BoundaryStage> within,
        BilingualText text) {}
