package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;

class LoopTest {

    @Test
    void aLoopRunsAsOftenAsItsOwnDemandAndTheOneFromOutsideTogether() {
        var some = loop("0.5 MJ/kWh", "0.4 kWh/MJ");

        var processes = some.result().processes();

        // own share 1/2 of 80 MJ; boiler x = 40 + 0.5 y, turbine y = 0.4 x, so x = 50 and y = 20
        assertEquals(
                0, new BigDecimal("6.65").compareTo(value(processes, "boiler").round(new MathContext(30))));
        assertEquals(
                0, new BigDecimal("0.596").compareTo(value(processes, "turbine").round(new MathContext(30))));
    }

    @Test
    void aLoopThatConsumesAllItMakesIsRefusedWithItsPath() {
        var failure = assertThrows(Failure.class, loop("2 MJ/kWh", "0.5 kWh/MJ")::result);

        assertTrue(failure.getMessage().contains("boiler → turbine → boiler"), failure::getMessage);
        assertTrue(failure.getMessage().contains("has no solution"), failure::getMessage);
    }

    @Test
    void aLoopThatConsumesMoreThanItMakesIsRefusedWithItsPath() {
        var failure = assertThrows(Failure.class, loop("3 MJ/kWh", "0.5 kWh/MJ")::result);

        assertTrue(failure.getMessage().contains("boiler → turbine → boiler"), failure::getMessage);
    }

    @Test
    void aPeriodicLoopWithoutSolutionIsNotMistakenForALargeOne() {
        var some = loop("3 MJ/kWh", "0.3333333333333333333333333333333333 kWh/MJ");

        assertThrows(Failure.class, some::result);
    }

    private static LawsFixture loop(String steam, String power) {
        var some = new LawsFixture(1);
        some.amounts.put("heat", "80 MJ");
        some.amounts.put("own", "1 kg");
        some.amounts.put("other", "1 kg");
        some.amounts.put("steam_share", steam);
        some.amounts.put("power_share", power);
        return some;
    }

    private static BigDecimal value(java.util.List<Subtotal> processes, String key) {
        return processes.stream()
                .filter(process -> process.key().equals(key))
                .findFirst()
                .flatMap(Subtotal::value)
                .orElseThrow();
    }
}
