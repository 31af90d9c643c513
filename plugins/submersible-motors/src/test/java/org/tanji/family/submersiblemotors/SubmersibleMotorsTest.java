package org.tanji.family.submersiblemotors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductFamily;
import org.tanji.testkit.FamilyContract;

class SubmersibleMotorsTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new SubmersibleMotors();
    }

    /** By hand: 260/0.70·3.020 + 95/0.97·4.23 + 310/0.92·3.150 + 40/0.80·4.480 + 25·1.401 + 1900·0.5777. */
    @Test
    void agreesWithTheGoldenVectorOfAMotor() {
        assertEquals(new BigDecimal("3954.061"), footprintOf("gv-motor"));
    }

    /** The same and 28 kg of magnets at 52.41. */
    @Test
    void agreesWithTheGoldenVectorOfAPermanentMagnetMotor() {
        assertEquals(new BigDecimal("5421.541"), footprintOf("gv-motor-permanent-magnet"));
    }
}
