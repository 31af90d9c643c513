package org.tanji.engine.evaluation;

import java.util.Optional;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.text.BilingualText;

/**
 * One addend of the footprint: one gas of one flow (of one row) of one process.
 *
 * @param step number of the step that holds it, in kgCO2e per declared unit; removals are negative
 * @param activity number of the step that holds the flow's activity data in the factor's unit, before allocation
 * @param factor number of the step that holds the factor
 * @param factorId id of the emission factor; empty for gases that are emitted as such
 */
public record ContributionPlan(
        Stage stage,
        String process,
        BilingualText processLabel,
        String flow,
        BilingualText flowLabel,
        Optional<Integer> row,
        Gas gas,
        Ledger ledger,
        Direction direction,
        DataKind data,
        int step,
        int activity,
        int factor,
        String factorId) {}
