package org.tanji.host.application;

/**
 * An organisation that takes part in an application, rule 2.3 to 2.5.
 *
 * @param licence number of its business licence (unified social credit code)
 */
public record Party(String name, String address, String licence) {

    public static final Party UNSTATED = new Party("", "", "");

    /** Whether everything that the application form asks of a party is stated, rule 7.1 (1). */
    public boolean isComplete() {
        return !name.isBlank() && !address.isBlank() && !licence.isBlank();
    }

    /** Whether both are one organisation: the licence decides, and the name where there is none yet. */
    public boolean isSame(Party other) {
        return licence.isBlank() || other.licence.isBlank() ? name.equals(other.name) : licence.equals(other.licence);
    }
}
