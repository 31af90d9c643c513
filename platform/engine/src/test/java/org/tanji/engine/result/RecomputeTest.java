package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
}
