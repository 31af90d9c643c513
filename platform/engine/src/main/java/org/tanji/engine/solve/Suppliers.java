package org.tanji.engine.solve;

import static org.tanji.engine.solve.SolveFailure.NOT_MADE;
import static org.tanji.engine.solve.SolveFailure.NOT_MADE_BY;
import static org.tanji.engine.solve.SolveFailure.SEVERAL_SUPPLIERS;
import static org.tanji.engine.solve.SolveFailure.UNKNOWN_PROCESS;
import static org.tanji.engine.solve.SolveFailure.UNKNOWN_PRODUCT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who makes what, and who is meant by an exchange: the named partner, the only supplier, or the product's own choice. */
final class Suppliers {

    private final Declared declared;
    private final Problems problems;
    private final Map<Supply, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> makers = new LinkedHashMap<>();

    /** @param supplies in the order of their columns */
    Suppliers(Declared declared, List<Supply> supplies, Problems problems) {
        this.declared = declared;
        this.problems = problems;
        for (var supply : supplies) {
            columns.put(supply, columns.size());
            makers.computeIfAbsent(supply.product(), product -> new ArrayList<>())
                    .add(supply.process());
        }
    }

    int column(Supply supply) {
        return java.util.Objects.requireNonNull(columns.get(supply));
    }

    /** The column that supplies a product; what keeps it from being found is noted at the place. */
    Optional<Integer> find(String place, String product, Optional<String> partner) {
        var declaration = declared.products().get(product);
        if (declaration == null) {
            problems.unknown(
                    place, UNKNOWN_PRODUCT, product, declared.products().keySet());
            return Optional.empty();
        }
        if (partner.isPresent()) {
            return named(place, product, partner.get());
        }
        var making = makers.getOrDefault(product, List.of());
        if (making.isEmpty()) {
            problems.note(place, NOT_MADE, product);
            return Optional.empty();
        }
        if (making.size() == 1) {
            return named(place, product, making.get(0));
        }
        if (declaration.supplier().isEmpty()) {
            problems.note(place, SEVERAL_SUPPLIERS, product, Problems.shortened(making));
        }
        return declaration.supplier().map(process -> columns.get(new Supply(process, product)));
    }

    /** Notes products whose own choice of a supplier does not make them. */
    void checkChoices() {
        declared.products()
                .values()
                .forEach(product -> product.supplier()
                        .ifPresent(
                                process -> named("products." + product.name() + ".supplier", product.name(), process)));
    }

    private Optional<Integer> named(String place, String product, String process) {
        if (!declared.processes().containsKey(process)) {
            problems.unknown(
                    place, UNKNOWN_PROCESS, process, declared.processes().keySet());
            return Optional.empty();
        }
        var column = columns.get(new Supply(process, product));
        if (column == null) {
            var making = makers.getOrDefault(product, List.of());
            problems.note(place, NOT_MADE_BY, process, product, making.isEmpty() ? "–" : Problems.shortened(making));
        }
        return Optional.ofNullable(column);
    }
}
