package org.tanji.engine.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.DataKind;

/** Primary data without a record behind them. */
final class Unsupported {

    private Unsupported() {}

    /** How many values of an input or column were used without evidence, by its path without row numbers. */
    static Map<String, Integer> inputs(Run run) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var step : run.calculation().steps()) {
            var origin = step.origin();
            if (step instanceof Step.Parameter
                    && origin.kind() == Kind.INPUT
                    && origin.evidence().isEmpty()
                    && isPrimary(run, origin.name())) {
                counts.merge(origin.name().replaceFirst("\\[[0-9]+]", ""), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isPrimary(Run run, String path) {
        var stated = InventoryPath.entry(run.inventory(), path).flatMap(entry -> entry.data());
        var assumed = InventoryPath.field(run.method(), run.inventory(), path).map(field -> field.data());
        return stated.or(() -> assumed).filter(DataKind.PRIMARY::equals).isPresent();
    }
}
