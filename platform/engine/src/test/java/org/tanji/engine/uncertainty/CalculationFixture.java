package org.tanji.engine.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** Builds calculations line by line; each method returns the number of the step that it adds. */
final class CalculationFixture {

    private final List<Step> steps = new ArrayList<>();
    private final List<ContributionPlan> contributions = new ArrayList<>();

    int constant(String value) {
        return add(new Step.Constant(new BigDecimal(value), Unit.ONE, origin("constant")));
    }

    int parameter(String name, String value, String spread) {
        return add(new Step.Parameter(
                name, new BigDecimal(value), Unit.ONE, Optional.of(SpreadText.parse(spread)), origin(name)));
    }

    int operation(Step.Operator operator, int... operands) {
        var listed = java.util.Arrays.stream(operands).boxed().toList();
        return add(new Step.Operation(operator, listed, Unit.ONE, origin(operator.name())));
    }

    int lookup(boolean interpolated, List<String> at, List<String> values, int argument) {
        return add(new Step.Lookup(
                interpolated,
                at.stream().map(BigDecimal::new).toList(),
                values.stream().map(BigDecimal::new).toList(),
                argument,
                Unit.ONE,
                origin("lookup")));
    }

    void contribution(Stage stage, int step) {
        contributions.add(new ContributionPlan(
                stage,
                "process",
                BilingualText.same("process"),
                "flow",
                BilingualText.same("flow"),
                Optional.empty(),
                Gas.CO2E,
                Ledger.FOSSIL,
                Direction.EMISSION,
                DataKind.PRIMARY,
                step,
                step,
                step,
                ""));
    }

    Calculation withTotal(int total) {
        return new Calculation(steps, contributions, total, List.of(), List.of(), List.of());
    }

    /** A sum of {@code rows} products of an amount and a factor; every fifth row shares the same factor. */
    static Calculation billOfMaterials(int rows) {
        var fixture = new CalculationFixture();
        int shared = fixture.parameter("factor:shared", "0.5777", "lognormal 1.1");
        var addends = new int[rows];
        for (int row = 0; row < rows; row++) {
            int mass = fixture.parameter("input:parts[" + row + "].mass", "" + (1 + row % 17), "lognormal 1.05");
            int yield = fixture.parameter("input:parts[" + row + "].yield", "0.7", "normal 5 %");
            int factor =
                    row % 5 == 0 ? shared : fixture.parameter("factor:" + row, "" + (1 + row % 7), "lognormal 1.3");
            int gross = fixture.operation(Step.Operator.QUOTIENT, mass, yield);
            addends[row] = fixture.operation(Step.Operator.PRODUCT, gross, factor);
            fixture.contribution(row % 2 == 0 ? Stage.ACQUISITION : Stage.PRODUCTION, addends[row]);
        }
        return fixture.withTotal(fixture.operation(Step.Operator.SUM, addends));
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private static Origin origin(String name) {
        return new Origin(Origin.Kind.PART, name, Optional.empty(), "", "", Optional.empty());
    }
}
