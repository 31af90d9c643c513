package org.tanji.engine.uncertainty;

/** The five indicators of a pedigree matrix, in the order in which scores are written; 1 is best, 5 is worst. */
public enum PedigreeIndicator {
    RELIABILITY("reliability"),
    COMPLETENESS("completeness"),
    TEMPORAL("temporal"),
    GEOGRAPHICAL("geographical"),
    TECHNOLOGICAL("technological");

    private final String key;

    PedigreeIndicator(String key) {
        this.key = key;
    }

    /** As tables of factors name it. */
    public String key() {
        return key;
    }
}
