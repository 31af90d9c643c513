package org.tanji.host.activitydata;

/** The colours of a sheet, as Excel writes them: opacity, red, green, blue. */
enum GridStyle {
    TO_FILL_IN("FF0F5C5C", "FFFFF2CC", "FFFFFDF5"),
    EXAMPLE("FF9A5B00", "FFFDE9D9", "FFFDF3EA");

    static final String ABOUT = "FFEFF3F3";
    static final String BORDER = "FFCFD8D8";
    static final String QUIET = "FF6B7777";

    private final String header;
    private final String required;
    private final String entry;

    GridStyle(String header, String required, String entry) {
        this.header = header;
        this.required = required;
        this.entry = entry;
    }

    String header() {
        return header;
    }

    /** Of a cell that has to be filled in. */
    String required() {
        return required;
    }

    /** Of a cell that may be filled in. */
    String entry() {
        return entry;
    }
}
