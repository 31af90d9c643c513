package org.tanji.host.activitydata.xlsx;

import java.util.Optional;

/**
 * A cell that is not empty.
 *
 * @param row from 1
 * @param column from 0
 * @param text the value as the file has it: digits of a number, words, {@code 1} or {@code 0} of a yes or no,
 *     {@code #REF!} of an error; of an overlong text only the beginning
 * @param format number format, such as {@code General}, {@code 0.0%} or {@code yyyy-mm-dd}
 * @param formula without the equals sign; empty text where the file shares a formula between cells
 */
public record CellContent(int row, int column, Kind kind, String text, String format, Optional<String> formula) {

    /** What the file says that the value is. */
    public enum Kind {
        NUMBER,
        TEXT,
        /** A text longer than {@link Limits#MOST_CHARACTERS}. */
        OVERLONG,
        BOOLEAN,
        ERROR,
        /** A date written as text by rule of the format, ISO 8601. */
        ISO_DATE,
        /** A formula that no program has calculated yet. */
        NOT_CALCULATED
    }

    public String address() {
        return Cells.address(row, column);
    }

    /** Whether the number is shown as a date or a time. */
    public boolean looksLikeDate() {
        return kind == Kind.ISO_DATE || kind == Kind.NUMBER && NumberFormats.isDate(format);
    }

    /** Whether the number is shown as percent: 0.65 as 65 %. */
    public boolean looksLikePercent() {
        return kind == Kind.NUMBER && NumberFormats.isPercent(format);
    }
}
