package org.tanji.engine.method;

import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * A material that is made from recycled input or recycled after use. Formulas other than those of amounts are pure numbers
 * between 0 and 1.
 *
 * @param approach the one that counts; the others are calculated as scenarios
 * @param counted whether the flows of processes count the material by cut-off already, so that this block only adds what
 *     the other approaches differ by
 * @param amount of the material that goes into the product
 * @param discarded amount of the material in the discarded product
 */
public record Recycling(
        String name,
        BilingualText label,
        RecyclingApproach approach,
        boolean counted,
        Formula amount,
        Formula discarded,
        Rates rates,
        Slots factors,
        Optional<Energy> heat,
        Optional<Energy> power) {

    /**
     * @param recycledContent R1, recycled share of the input
     * @param recycled R2, share of the discarded material that is recycled
     * @param burnt R3, share of the discarded material that is burnt with energy recovery
     * @param market A of the circular footprint formula: 0.2 for metals and glass, 0.5 for most plastics
     * @param energyMarket B of the circular footprint formula
     * @param value A of open loop: price of the recycled by that of the virgin material
     * @param qualityIn Qs,in / Qp
     * @param qualityOut Qs,out / Qp
     */
    public record Rates(
            Formula recycledContent,
            Formula recycled,
            Formula burnt,
            Formula market,
            Formula energyMarket,
            Formula value,
            Formula qualityIn,
            Formula qualityOut) {}

    /**
     * Names of factor slots.
     *
     * @param recycling of recycling after use; that of recycled input unless stated
     * @param substituted virgin material that recycling avoids; that of the input unless stated
     * @param disposal of what is neither recycled nor burnt; empty when nothing is charged for it
     */
    public record Slots(
            String virgin,
            String recycled,
            String recycling,
            String substituted,
            Optional<String> disposal,
            Optional<String> burning) {}

    /** @param perAmount energy recovered from one unit of the discarded material, in the unit of the slot it replaces */
    public record Energy(Formula perAmount, String slot) {}
}
