package org.tanji.host.quantification.web;

import org.tanji.engine.result.Recomputation;
import org.tanji.host.web.Words;

/** Whether the stored bytes came out again. */
public record RecomputationPart(boolean identical, String message) {

    static RecomputationPart of(Recomputation outcome, Words words) {
        if (outcome instanceof Recomputation.Differs differs) {
            return new RecomputationPart(
                    false, words.text("recompute.differs", differs.firstStep(), differs.was(), differs.is()));
        }
        return new RecomputationPart(true, words.text("recompute.identical"));
    }
}
