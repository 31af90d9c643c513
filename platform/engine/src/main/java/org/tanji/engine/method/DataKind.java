package org.tanji.engine.method;

/** Rule 2.10 and 2.11: measured at the product's own life cycle, or taken from elsewhere. */
public enum DataKind {
    PRIMARY("primary"),
    SECONDARY("secondary");

    private final String key;

    DataKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
