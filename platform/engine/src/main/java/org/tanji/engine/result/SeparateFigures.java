package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.ElectricityAccount;
import org.tanji.engine.method.CarbonContent;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.text.BilingualText;

/**
 * What GB/T 24067 wants reported apart from the footprint and never netted with it.
 *
 * @param gross emissions and removals before they are added up; empty where nothing is removed
 * @param carbon biogenic carbon in product and packaging
 * @param delayed emissions that come later than the product
 * @param delayEffect sum of the effects that the method gives to delays
 * @param electricity how electricity was supplied where it is not all from the grid
 * @param instruments the footprint with instruments counted; empty where there are none
 */
public record SeparateFigures(
        Optional<Gross> gross,
        List<Carbon> carbon,
        List<Delayed> delayed,
        Optional<BigDecimal> delayEffect,
        List<ElectricityAccount> electricity,
        Optional<Instruments> instruments) {

    /** Nothing to report apart. */
    public static final SeparateFigures NONE =
            new SeparateFigures(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

    public SeparateFigures {
        carbon = List.copyOf(carbon);
        delayed = List.copyOf(delayed);
        electricity = List.copyOf(electricity);
    }

    /** Both in kgCO2e per declared unit; removals are negative. */
    public record Gross(BigDecimal emissions, BigDecimal removals) {}

    /**
     * @param value kg of carbon per declared unit; empty when something it needs is missing
     * @param carbonDioxide the same in kg of CO2
     */
    public record Carbon(
            CarbonContent.Part part,
            BilingualText label,
            Optional<BigDecimal> value,
            Optional<BigDecimal> carbonDioxide) {}

    /**
     * @param years after the product was made
     * @param value in kgCO2e per declared unit, as it is counted in the footprint
     * @param effect of the delay by the method's own formula; empty where it has none or the delay is ten years or less
     * @param data whether the amount behind it is primary or secondary
     */
    public record Delayed(
            String process,
            String flow,
            BilingualText label,
            Optional<Integer> row,
            DataKind data,
            Optional<BigDecimal> years,
            Optional<BigDecimal> value,
            Optional<BigDecimal> effect) {

        /** Later than ten years: then its timing has to be stated, GB/T 24067 6.4.8. */
        public boolean isLate() {
            return years.filter(after -> after.compareTo(BigDecimal.TEN) > 0).isPresent();
        }
    }

    /**
     * A second figure, which never replaces the first.
     *
     * @param difference to the footprint with the average of the grid
     * @param printed rounded as the method says
     */
    public record Instruments(Optional<BigDecimal> value, Optional<BigDecimal> difference, Optional<String> printed) {}

    public boolean isEmpty() {
        return equals(NONE);
    }
}
