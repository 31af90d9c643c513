package org.tanji.engine.method;

/** How the burdens and benefits of recycling are shared between life cycles, GB/T 24067 6.4.6.3. */
public enum RecyclingApproach {
    /** Recycled content: recycled input carries recycling only, scrap leaves without burden or credit. */
    CUT_OFF("cut-off"),
    /** End-of-life recycling within the same product system. */
    CLOSED_LOOP("closed-loop"),
    /** End-of-life recycling into another system, credited by the value that the recycled material keeps. */
    OPEN_LOOP("open-loop"),
    /** Half of recycling and of what it avoids to each life cycle. */
    HALF("50-50"),
    /** Circular footprint formula of EF 3.1. */
    CFF("cff");

    private final String key;

    RecyclingApproach(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
