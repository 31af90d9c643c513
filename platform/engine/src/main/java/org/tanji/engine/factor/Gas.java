package org.tanji.engine.factor;

/**
 * A greenhouse gas by the name that GWP sets use, such as {@code CO2}, {@code CH4-fossil}, {@code N2O}, {@code HFC-134a}.
 *
 * <p>{@link #CO2E} is not a gas but the sum that most published factors give without saying which gases it is made of.
 */
public record Gas(String name) implements Comparable<Gas> {

    public static final Gas CO2E = new Gas("CO2e");
    public static final Gas CO2 = new Gas("CO2");

    @Override
    public int compareTo(Gas other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
