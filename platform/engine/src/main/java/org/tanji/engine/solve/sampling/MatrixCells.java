package org.tanji.engine.solve.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanji.engine.solve.Cell;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.solve.matrix.EliminationPlan;
import org.tanji.engine.solve.matrix.Pattern;
import org.tanji.engine.solve.matrix.PlanElimination;

/** The matrices of a model by place: which cells make up an entry of A, what a supply emits, what a flow counts. */
record MatrixCells(
        Pattern pattern,
        EliminationPlan plan,
        List<List<Cell>> entries,
        List<List<Cell>> emissions,
        List<List<Cell>> factors) {

    static MatrixCells of(LinearModel model) {
        var cells = model.technosphere();
        var pattern = Pattern.of(
                model.size(),
                cells.stream().mapToInt(Cell::row).toArray(),
                cells.stream().mapToInt(Cell::column).toArray());
        var entries = lists(pattern.entries());
        var stated = new double[pattern.entries()];
        for (var cell : cells) {
            int entry = pattern.find(cell.row(), cell.column());
            entries.get(entry).add(cell);
            stated[entry] += cell.coefficient()
                    .multiply(model.parameters().get(cell.parameter()).value())
                    .doubleValue();
        }
        var emissions = lists(model.size());
        model.elementary().forEach(cell -> emissions.get(cell.column()).add(cell));
        var factors = lists(model.flows().size());
        model.factors().forEach(cell -> factors.get(cell.column()).add(cell));
        return new MatrixCells(pattern, PlanElimination.plan(pattern, stated).plan(), entries, emissions, factors);
    }

    private static List<List<Cell>> lists(int count) {
        return IntStream.range(0, count)
                .<List<Cell>>mapToObj(ignored -> new ArrayList<>())
                .toList();
    }
}
