package org.tanji.host.activitydata;

import java.util.List;
import org.tanji.engine.text.BilingualText;

/**
 * A column of a sheet of the template.
 *
 * @param key unique in its sheet; columns of a method's table have the method's names, others begin with {@code @}
 * @param required for the mark in the header
 * @param width in characters
 * @param options offered in a list; empty when anything may be typed
 * @param format of numbers, such as {@code General}
 */
record GridColumn(
        String key,
        BilingualText label,
        Role role,
        boolean required,
        double width,
        List<String> options,
        String format) {

    /** Who writes into the column. */
    enum Role {
        /** The template: the name by which the row is found again. */
        NAME,
        /** The template: explanations that an import does not look at. */
        LABEL,
        /** The applicant. */
        ENTRY
    }

    GridColumn {
        options = List.copyOf(options);
    }

    static GridColumn label(String key, double width) {
        return of(key, Role.LABEL, width);
    }

    static GridColumn name(String key, double width) {
        return of(key, Role.NAME, width);
    }

    static GridColumn entry(String key, double width) {
        return of(key, Role.ENTRY, width);
    }

    private static GridColumn of(String key, Role role, double width) {
        var label = Words.of("column." + key.substring(1));
        return new GridColumn(key, label, role, false, width, List.of(), ExcelNumber.GENERAL);
    }

    GridColumn obligatory() {
        return new GridColumn(key, label, role, true, width, options, format);
    }

    GridColumn offering(List<String> choices) {
        return new GridColumn(key, label, role, required, width, choices, format);
    }

    GridColumn formatted(String numberFormat) {
        return new GridColumn(key, label, role, required, width, options, numberFormat);
    }

    /** Units are there before anybody has entered a value. */
    boolean holdsValues() {
        return role == Role.ENTRY && !key.equals(InputsSheet.UNIT);
    }

    /** What the header cell says: Chinese, English, and a star where a value is obligatory. */
    String header() {
        var words = label.zh().equals(label.en()) ? label.zh() : label.zh() + "\n" + label.en();
        return required ? words + " *" : words;
    }

    /** The header without line breaks, blanks and stars, which people change without meaning to. */
    String plainHeader() {
        return plain(header());
    }

    static String plain(String header) {
        return WrittenAmount.narrow(header).replaceAll("[ *]", "");
    }
}
