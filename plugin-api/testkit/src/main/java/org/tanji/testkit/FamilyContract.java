package org.tanji.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tanji.api.v1.ProductFamily;
import org.tanji.engine.result.Result;

/**
 * What every product family promises. Extend it in the plugin's tests and return the family; the promises come along.
 *
 * <p>Golden cases, at least four for each method, live under {@code src/test/resources/golden} (see {@link GoldenFile}), the
 * factors they are run with in {@code src/test/resources/factors.json}.
 */
public abstract class FamilyContract
        implements ProfilePromises,
                MethodPromises,
                PartitionPromises,
                ChecklistPromises,
                ExamplePromises,
                LawPromises,
                GoldenPromises {

    /** The family under test; a new one at each call, as the host makes it. */
    @Override
    public abstract ProductFamily family();

    /** The result of a golden case, for a test that holds it against a calculation by hand. */
    protected final Result golden(String name) {
        var files = new FamilyFiles(family());
        var found = GoldenCase.list(files).stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow();
        return GoldenPromises.quantify(found, family());
    }

    /** The footprint in kgCO2e rounded to three decimals, as golden vectors are written. */
    protected final BigDecimal footprintOf(String name) {
        return golden(name).footprint().value().orElseThrow().setScale(3, RoundingMode.HALF_UP);
    }
}
