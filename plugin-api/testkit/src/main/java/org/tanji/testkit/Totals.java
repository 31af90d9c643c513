package org.tanji.testkit;

import java.math.BigDecimal;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ExactEvaluation;
import org.tanji.engine.inventory.FitInventory;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;

/** The footprint alone, in kgCO2e and unrounded: laws ask for it many times and need no report around it. */
final class Totals {

    private Totals() {}

    static BigDecimal of(Method method, Inventory inventory) {
        var calculation = CompileCase.compile(
                method,
                FitInventory.fit(method, inventory),
                TestFactors.read().with(inventory.ownFactors()),
                TestFactors.GWP);
        return ExactEvaluation.evaluate(calculation).value(calculation.total()).orElseThrow();
    }
}
