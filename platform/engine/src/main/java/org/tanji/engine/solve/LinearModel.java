package org.tanji.engine.solve;

import java.math.BigDecimal;
import java.util.List;

/**
 * A model as numbers: {@code A x = d}, inventory {@code B x}, impacts {@code C B x}. Everything stands in the order of names,
 * not in that of the file.
 *
 * @param supplies columns of A and B, and in the same order the rows of A
 * @param technosphere A: positive what a supply delivers, negative what it takes
 * @param elementary B: rows are flows, columns supplies
 * @param factors C: rows are categories, columns flows
 * @param demand d, one for each supply
 */
public record LinearModel(
        List<Supply> supplies,
        List<ElementaryFlow> flows,
        List<Category> categories,
        List<Parameter> parameters,
        List<Cell> technosphere,
        List<Cell> elementary,
        List<Cell> factors,
        List<BigDecimal> demand) {

    public LinearModel {
        supplies = List.copyOf(supplies);
        flows = List.copyOf(flows);
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
        technosphere = List.copyOf(technosphere);
        elementary = List.copyOf(elementary);
        factors = List.copyOf(factors);
        demand = List.copyOf(demand);
    }

    public int size() {
        return supplies.size();
    }
}
