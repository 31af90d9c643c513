package org.tanji.family.drillingcompletiontools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductFamily;
import org.tanji.testkit.FamilyContract;

class DrillingCompletionToolsTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new DrillingCompletionTools();
    }

    /** By hand: 210/0.55·2.430 + 900·0.5777 + 80·(2.16219 + 0.608). */
    @Test
    void agreesWithTheGoldenVectorOfATool() {
        assertEquals(new BigDecimal("1669.363"), footprintOf("gv-tool"));
    }
}
