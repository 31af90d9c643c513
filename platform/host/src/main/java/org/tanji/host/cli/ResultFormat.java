package org.tanji.host.cli;

/** In what form a result is written; named as on the command line. */
enum ResultFormat {
    text,
    json,
    pdf,
    docx;

    boolean isBinary() {
        return this == pdf || this == docx;
    }
}
