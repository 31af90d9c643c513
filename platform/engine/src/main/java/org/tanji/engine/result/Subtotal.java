package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * The part of the footprint that one stage, process, gas or ledger has.
 *
 * @param value in kgCO2e per declared unit; empty when a contribution to it is missing
 * @param known sum of the contributions that could be calculated
 * @param share of the footprint; empty when the footprint is incomplete or zero
 * @param step number of its step in the trace; empty where the trace has no step of its own for it
 */
public record Subtotal(
        String key,
        BilingualText label,
        Optional<BigDecimal> value,
        BigDecimal known,
        Optional<BigDecimal> share,
        Optional<Integer> step) {}
