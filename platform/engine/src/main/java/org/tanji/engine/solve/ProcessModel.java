package org.tanji.engine.solve;

import java.util.List;

/**
 * A system of processes as somebody wrote it down. Nothing is checked here; {@code CompileModel} finds what is wrong.
 *
 * @param name for people
 */
public record ProcessModel(
        String name,
        List<Product> products,
        List<ElementaryFlow> elementary,
        List<Category> categories,
        List<ModelProcess> processes,
        List<Demand> demand) {

    public ProcessModel {
        products = List.copyOf(products);
        elementary = List.copyOf(elementary);
        categories = List.copyOf(categories);
        processes = List.copyOf(processes);
        demand = List.copyOf(demand);
    }

    public ProcessModel with(List<Demand> otherDemand) {
        return new ProcessModel(name, products, elementary, categories, processes, otherDemand);
    }
}
