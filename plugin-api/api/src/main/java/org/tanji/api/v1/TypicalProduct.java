package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

/** A product that the rule names, with the standard by which it is quantified; names are compared whole. */
public final class TypicalProduct {

    private final Words name;
    private final String standardCode;

    private TypicalProduct(Words name, String standardCode) {
        this.name = requireNonNull(name, "name");
        this.standardCode = Required.text(standardCode, "standardCode");
    }

    /**
     * @param name exactly as table 2 of the annex has it
     * @param standardCode in the form {@code CTS PCEC-20:2025}
     */
    public static TypicalProduct of(Words name, String standardCode) {
        return new TypicalProduct(name, standardCode);
    }

    public Words name() {
        return name;
    }

    public String standardCode() {
        return standardCode;
    }
}
