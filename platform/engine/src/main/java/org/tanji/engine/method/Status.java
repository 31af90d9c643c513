package org.tanji.engine.method;

/**
 * Whether the certification body has compared the method with the product standard's text. A file can only call itself a
 * draft; confirmation is a record of the body.
 */
public enum Status {
    DRAFT("draft"),
    CONFIRMED("confirmed");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
