package org.tanji.engine.inventory;

/** The nine demands that rule 7.5.3 makes of the data, in its order. */
public enum QualityAspect {
    TIME("time"),
    GEOGRAPHY("geography"),
    TECHNOLOGY("technology"),
    COMPLETENESS("completeness"),
    ACCURACY("accuracy"),
    CONSISTENCY("consistency"),
    REPRODUCIBILITY("reproducibility"),
    SOURCES("sources"),
    UNCERTAINTY("uncertainty");

    private final String key;

    QualityAspect(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
