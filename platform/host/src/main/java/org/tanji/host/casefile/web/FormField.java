package org.tanji.host.casefile.web;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name as the form sends it, such as {@code units[0].model}
 * @param value what it says at first
 * @param options of a choice
 * @param rows of a table, each a list of fields; the last one is empty, for another row
 */
public record FormField(
        String name,
        Kind kind,
        String label,
        String hint,
        String value,
        List<Option> options,
        List<List<FormField>> rows) {

    public enum Kind {
        TEXT,
        LONG_TEXT,
        LINES,
        NUMBER,
        DATE,
        TICK,
        CHOICE,
        /** A text that is chosen from a list. */
        OFFERED,
        SEVERAL,
        FILE,
        FILES,
        ROWS
    }

    public record Option(String value, String label, boolean chosen) {}

    public FormField {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }
}
