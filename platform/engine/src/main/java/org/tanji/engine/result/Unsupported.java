package org.tanji.engine.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.DataKind;

/** Values without a record behind them. */
final class Unsupported {

    private Unsupported() {}

    /** How many values of an input or column were used without evidence, by its path without row numbers. */
    static Map<String, Integer> inputs(Run run) {
        return count(
                run,
                origin -> origin.kind() == Kind.INPUT && origin.evidence().isEmpty() && isPrimary(run, origin.name()));
    }

    /** How often the method's standard value stood in for one that nobody stated. */
    static Map<String, Integer> standards(Run run) {
        return count(run, origin -> origin.kind() == Kind.STANDARD_VALUE);
    }

    private static Map<String, Integer> count(Run run, Predicate<Origin> counts) {
        var found = new LinkedHashMap<String, Integer>();
        for (var step : run.calculation().steps()) {
            if (step instanceof Step.Parameter && counts.test(step.origin())) {
                found.merge(step.origin().name().replaceFirst("\\[[0-9]+]", ""), 1, Integer::sum);
            }
        }
        return found;
    }

    private static boolean isPrimary(Run run, String path) {
        var stated = InventoryPath.entry(run.inventory(), path).flatMap(entry -> entry.data());
        var assumed = InventoryPath.field(run.method(), run.inventory(), path).map(field -> field.data());
        return stated.or(() -> assumed).filter(DataKind.PRIMARY::equals).isPresent();
    }
}
