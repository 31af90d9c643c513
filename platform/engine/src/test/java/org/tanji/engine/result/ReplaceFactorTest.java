package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanji.engine.factor.GasScope;

class ReplaceFactorTest {

    private static final Result STORED = BicycleFixture.result();

    @Test
    void theSameValueMovesNothing() {
        var used = ReplaceFactor.used(STORED, "M.STEEL").orElseThrow();

        var effect = ReplaceFactor.with(STORED, used, factor -> factor.worth(factor.value()));

        assertEquals(effect.before(), effect.after());
        assertEquals(0, effect.change().orElseThrow().signum());
    }

    @Test
    void anotherValueMovesTheFootprintByWhatAHandCalculationGives() {
        var used = ReplaceFactor.used(STORED, "M.STEEL").orElseThrow();

        var effect = ReplaceFactor.with(STORED, used, factor -> factor.worth(new BigDecimal("3.28")));

        // 8 kg at 80 % are 10 kg; one kg more for each
        var moved = effect.after().orElseThrow().subtract(effect.before().orElseThrow(), MathContext.DECIMAL64);
        assertEquals(0, new BigDecimal("10").compareTo(moved.round(new MathContext(12))), moved::toString);
    }

    @Test
    void anotherFactorOfTheLibraryStandsInItsPlace() {
        var used = ReplaceFactor.used(STORED, "M.STEEL").orElseThrow();
        var other = BicycleFixture.factors().find("M.ALU").orElseThrow();

        var effect = ReplaceFactor.with(STORED, used, factor -> other);

        assertTrue(effect.after().orElseThrow().compareTo(effect.before().orElseThrow()) > 0);
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheReason() {
        var used = ReplaceFactor.used(STORED, "EL.EXAMPLE").orElseThrow();
        var grid = BicycleFixture.factor("EL.GRID", "0.53", "kgCO2/kWh", GasScope.GRID_CO2, "electricity");

        var effect = ReplaceFactor.with(STORED, used, factor -> grid);

        assertTrue(effect.refused().isPresent());
        assertEquals(Optional.empty(), effect.after());
    }

    @Test
    void aFactorThatNoFigureRestsOnIsNotUsed() {
        assertEquals(Optional.empty(), ReplaceFactor.used(STORED, "P.ACRYLIC"));
    }
}
