package org.tanji.family.submersiblepumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductFamily;
import org.tanji.testkit.FamilyContract;

class SubmersiblePumpsTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new SubmersiblePumps();
    }

    /** By hand: 380/0.65·2.280 + 45/0.80·4.480 + 520/0.92·3.150 + 3·3.08 + 1450·0.5777 + 60·2.77019 + 500·0.0978 + 0.12·312.08. */
    @Test
    void agreesWithTheGoldenVectorOfAPump() {
        assertEquals(new BigDecimal("4464.824"), footprintOf("gv-pump"));
    }

    @Test
    void countsShaftWorkInTheScenarioOnly() {
        var stages = golden("scenario-with-use").stages();

        assertTrue(stages.stream().anyMatch(stage -> stage.key().equals("use")));
        assertTrue(golden("typical").stages().stream()
                .noneMatch(stage -> stage.key().equals("use") && stage.known().signum() != 0));
    }

    @Test
    void isIncompleteWithoutAFactorForTheSupplyOfGas() {
        assertFalse(golden("without-a-factor-of-gas-supply").isComplete());
    }
}
