package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.ALREADY_THERE;
import static org.tanji.engine.solve.SolveFailure.BLANK_NAME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that a model declares, by name and in the order of names. */
record Declared(
        Map<String, Product> products,
        Map<String, ElementaryFlow> flows,
        Map<String, Category> categories,
        Map<String, ModelProcess> processes) {

    static Declared of(ProcessModel model, Problems problems) {
        return new Declared(
                byName("products", model.products(), Product::name, problems),
                byName("elementary", model.elementary(), ElementaryFlow::name, problems),
                byName("categories", model.categories(), Category::name, problems),
                byName("processes", model.processes(), ModelProcess::name, problems));
    }

    private static <T> Map<String, T> byName(
            String place, List<T> items, Function<T, String> nameOf, Problems problems) {
        var byName = new TreeMap<String, T>();
        for (var item : items) {
            var name = nameOf.apply(item);
            if (name.isBlank()) {
                problems.note(place, BLANK_NAME);
            } else if (byName.putIfAbsent(name, item) != null) {
                problems.note(place + "." + name, ALREADY_THERE, name);
            }
        }
        return byName;
    }

    boolean isWaste(String product) {
        var found = products.get(product);
        return found != null && found.waste();
    }
}
