package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.text.BilingualText;

/**
 * Which table turned pedigree scores into spreads, and what became of each parameter's.
 *
 * @param sha256 of the table
 */
public record PedigreeRecord(
        String table, String version, BilingualText name, String source, String sha256, List<Use> uses) {

    public PedigreeRecord {
        uses = List.copyOf(uses);
    }

    /**
     * @param scores as stated, {@code pedigree 2 1 3 1 2 basic electricity}
     * @param factor95 95 % lie between median / factor and median × factor
     */
    public record Use(String parameter, String label, String scores, double factor95) {}

    /** Empty where nobody stated scores. */
    static Optional<PedigreeRecord> of(Calculation calculation) {
        var table = PedigreeTable.shipped();
        var seen = new LinkedHashSet<String>();
        var uses = new ArrayList<Use>();
        for (var step : calculation.steps()) {
            if (step instanceof Step.Parameter parameter
                    && parameter.spread().isPresent()
                    && parameter.spread().get() instanceof Spread.Pedigree pedigree
                    && seen.add(parameter.parameter())) {
                uses.add(new Use(
                        parameter.parameter(),
                        Labels.of(parameter),
                        SpreadText.write(pedigree),
                        table.factor95(pedigree)));
            }
        }
        return uses.isEmpty()
                ? Optional.empty()
                : Optional.of(new PedigreeRecord(
                        table.id(), table.version(), table.name(), table.source(), table.sha256(), uses));
    }
}
