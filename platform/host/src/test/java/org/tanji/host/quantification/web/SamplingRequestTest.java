package org.tanji.host.quantification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest.SamplingSettings;

/** How often to sample, as people and programs ask for it (rule 7.5.3 (9)). */
class SamplingRequestTest {

    private final SamplingRequest request = new SamplingRequest(1_000_000);

    @Test
    void aFixedNumberIsTakenAsItIs() {
        assertEquals(new SamplingSettings(10_000, 7), request.read("10000", "", "7"));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.005", "0.5 %, 0.005", "2%, 0.02", "0.01, 0.0001"})
    void aTargetIsAShareOfTheMedian(String typed, BigDecimal share) {
        assertEquals(Optional.of(share), request.read("1000000", typed, "1").targetError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-1", "1e3", "0.0000001"})
    void aTargetThatIsNoPercentageIsRefusedWithWhatWasTyped(String typed) {
        var refusal = assertThrows(Failure.class, () -> request.read("1000", typed, "1"));

        assertTrue(refusal.getMessage().contains(typed), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "1000001", "", "1e5", "-100"})
    void aNumberOfIterationsOutsideOfTheRangeIsRefusedWithTheRange(String typed) {
        var refusal = assertThrows(Failure.class, () -> request.read(typed, "", "1"));

        assertTrue(refusal.getMessage().contains("100 … 1000000"), refusal.getMessage());
    }
}
