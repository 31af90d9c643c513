package org.tanji.engine.method;

/** Whether a flow adds greenhouse gas to the atmosphere or takes it out. */
public enum Direction {
    EMISSION("emission"),
    /** Counts negative and is shown apart, GB/T 24067 6.4.9.2. */
    REMOVAL("removal");

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
