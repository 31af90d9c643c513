package org.tanji.engine.method;

/** The five stages of a life cycle, in order, GB/T 24067 6.3.4. */
public enum Stage {
    ACQUISITION("acquisition"),
    PRODUCTION("production"),
    DISTRIBUTION("distribution"),
    USE("use"),
    END_OF_LIFE("end-of-life");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    /** As written in method files, inventories and results. */
    public String key() {
        return key;
    }
}
