package org.tanji.engine.method;

/** Where a kilogram of gas comes from; each is reported on its own, GB/T 24067 6.4.9 and 7. */
public enum Ledger {
    FOSSIL("fossil"),
    BIOGENIC("biogenic"),
    LAND_USE_CHANGE("land-use-change"),
    AIRCRAFT("aircraft");

    private final String key;

    Ledger(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
