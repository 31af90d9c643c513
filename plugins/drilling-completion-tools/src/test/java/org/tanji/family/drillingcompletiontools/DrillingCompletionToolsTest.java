package org.tanji.family.drillingcompletiontools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
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

    /** Names are compared whole: one contains the other, and one differs by a stroke. */
    @Test
    void aMillIsNoPilotMillAndNoMillingShoe() {
        assertEquals(List.of("CTS PCEC-30:2025"), standardsOf("磨鞋"));
        assertEquals(List.of("CTS PCEC-29:2025"), standardsOf("领眼磨鞋"));
        assertEquals(List.of("CTS PCEC-32:2025"), standardsOf("铣鞋"));
    }

    /** Annex 7 prints it once by mistake; it is an alias when importing, not the name of a product. */
    @Test
    void noProductHasTheMisprintedName() {
        assertEquals(List.of(), standardsOf("铤鞋"));
    }

    private List<String> standardsOf(String product) {
        return family().profile().typicalProducts().stream()
                .filter(typical -> typical.name().zh().equals(product))
                .map(typical -> typical.standardCode())
                .toList();
    }
}
