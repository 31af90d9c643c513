package org.tanji.testkit;

import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.Result;

/** Quantifies with the test factors. */
final class Runs {

    private Runs() {}

    static Result quantify(Method method, Inventory inventory) {
        return Quantify.quantify(new Quantify.Request(
                method,
                inventory,
                TestFactors.read(),
                TestFactors.GWP,
                "ZCXH/XZ-15-2024 V4.0",
                Optional.empty(),
                Optional.empty()));
    }
}
