package org.tanji.family.oilfieldchemicals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductFamily;
import org.tanji.testkit.FamilyContract;

class OilfieldChemicalsTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new OilfieldChemicals();
    }

    /**
     * By hand: 300·3.06231 + 50·0.956 + 20·1.875 + 20·0.41492 + 630·0.000168 + 60·0.5777 + 0.4·110 + 40·3.27. The inputs are
     * those of a water clarifier; the demulsifier's method has the same shape.
     */
    @Test
    void agreesWithTheGoldenVectorOfAChemical() {
        assertEquals(new BigDecimal("1221.859"), footprintOf("gv-chem"));
    }

    @Test
    void landUseChangeOfPlantOilStandsInItsOwnLedger() {
        var ledgers = golden("plant-oil-route").ledgers();

        assertTrue(ledgers.stream()
                .anyMatch(ledger ->
                        ledger.key().equals("land-use-change") && ledger.known().signum() > 0));
    }
}
