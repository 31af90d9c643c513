package org.tanji.family.explosionproofled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductFamily;
import org.tanji.testkit.FamilyContract;

class ExplosionProofLedTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new ExplosionProofLed();
    }

    /** By hand: 6.2/0.85·16.38 + 0.9·1.475 + 1.1·2.34 + 0.35·24.86547556 + 12·0.5777. */
    @Test
    void agreesWithTheGoldenVectorOfALamp() {
        assertEquals(new BigDecimal("139.014"), footprintOf("gv-led"));
    }

    /** By hand: 0.1 kW · 50 000 h · 0.5777; a driver that lasts as long as the lamp is never replaced. */
    @Test
    void agreesWithTheGoldenVectorOfItsLight() {
        var use = golden("gv-led-use").stages().stream()
                .filter(stage -> stage.key().equals("use"))
                .findFirst()
                .orElseThrow();

        assertEquals(0, new BigDecimal("2888.5").compareTo(use.value().orElseThrow()));
    }
}
