package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.text.BilingualText;

/**
 * The footprint of a scenario beside that of the case; another exact evaluation of the same method.
 *
 * @param settings what differs, such as {@code power +10 %} or {@code recycling = cff}
 * @param total in kgCO2e per declared unit; empty when the scenario has problems
 * @param difference to the footprint
 * @param relative difference as a share of the footprint; empty when that is zero
 * @param crosses the highest line of growth that the scenario reaches
 * @param problems what is missing for it or refused in it
 */
public record ScenarioRecord(
        Kind kind,
        String name,
        BilingualText label,
        List<String> settings,
        Boundary boundary,
        Optional<BigDecimal> total,
        Optional<String> printed,
        List<StageFigure> stages,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> relative,
        Optional<Line> crosses,
        List<Problem> problems) {

    public ScenarioRecord {
        settings = List.copyOf(settings);
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
    }

    /** @param difference to the stage of the footprint; a stage that only one of them has counts as zero in the other */
    public record StageFigure(String stage, BigDecimal value, BigDecimal difference) {}

    /** Who thought of it. */
    public enum Kind {
        METHOD("method"),
        STUDY("study"),
        ALLOCATION("allocation"),
        RECYCLING("recycling");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** The lines of Annex 1 11.1. */
    public enum Line {
        PLANNED("planned"),
        UNPLANNED("unplanned");

        private final String key;

        Line(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
