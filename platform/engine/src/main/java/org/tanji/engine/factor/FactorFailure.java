package org.tanji.engine.factor;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** What can be wrong with a factor: what cannot be read, and what {@link PlausibilityGates} find hard to believe. */
public enum FactorFailure implements FailureCode {
    /** Mass of carbon where mass of CO2 is meant; they differ by 44/12. */
    CARBON_NOT_CO2,
    CARBON_LABELLED_AS_CO2,
    FACTOR_OUT_OF_RANGE,
    FACTOR_UNIT_UNKNOWN,
    GAS_UNKNOWN,
    HEATING_VALUE_UNIT,
    NEGATIVE_FACTOR,
    OFF_BY_3_6,
    OFF_BY_3600,
    OFF_BY_THOUSAND,
    VALIDITY_BACKWARDS,
    VALIDITY_DATE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/factor";
    }
}
