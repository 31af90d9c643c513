package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecomputeTest {

    @Test
    void aStoredResultReadsBackWithoutLoss() {
        var text = ResultJson.write(BicycleFixture.result());

        var again = ResultJson.write(ResultJson.read("stored.json", text));

        assertEquals(text, again);
    }

    @Test
    void theSameManifestGivesTheSameBytes() {
        var stored = ResultJson.read("stored.json", ResultJson.write(BicycleFixture.result()));

        var recomputation = Recompute.recompute(stored);

        assertInstanceOf(Recomputation.Identical.class, recomputation, recomputation::toString);
    }

    @Test
    void aChangedInputIsNamedByItsPart() {
        var differs = tampered("\"8 kg\"", "\"9 kg\"");

        assertEquals("manifest.inventory", differs.firstStep());
    }

    @Test
    void aChangedFigureIsNamedByItsPart() {
        var differs = tampered("\"share\":\"0.25\"", "\"share\":\"0.26\"");

        assertEquals("result", differs.firstStep());
    }

    @Test
    void aDifferentMethodTextIsNamed() {
        var differs = tampered("0.12 [kWh]", "0.13 [kWh]");

        assertEquals("manifest.method", differs.firstStep());
    }

    private static Recomputation.Differs tampered(String right, String wrong) {
        var text = ResultJson.write(BicycleFixture.result());
        assertTrue(text.contains(right), right);

        var recomputation = Recompute.recompute(ResultJson.read("stored.json", text.replace(right, wrong)));

        return assertInstanceOf(Recomputation.Differs.class, recomputation);
    }
}
