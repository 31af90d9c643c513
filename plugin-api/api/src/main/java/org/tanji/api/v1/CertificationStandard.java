package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

/** A standard on which the certification of the family is based, table 1 of the annex. */
public final class CertificationStandard {

    private final String code;
    private final Words title;

    private CertificationStandard(String code, Words title) {
        this.code = Required.text(code, "code");
        this.title = requireNonNull(title, "title");
    }

    /**
     * @param code with year, such as {@code GB/T 24067-2024}
     * @param title without quotation marks
     */
    public static CertificationStandard of(String code, Words title) {
        return new CertificationStandard(code, title);
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }
}
