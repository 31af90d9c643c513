package org.tanji.host.activitydata;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the template writes into a cell. */
sealed interface CellValue {

    record Words(String text) implements CellValue {}

    /** @param format such as {@code General} or {@code 0.####%} */
    record Number(BigDecimal value, String format) implements CellValue {}

    record Date(LocalDate day) implements CellValue {}

    static CellValue words(String text) {
        return new Words(text);
    }

    /** As a number where Excel keeps all its digits, otherwise as text. */
    static CellValue number(BigDecimal value) {
        return ExcelNumber.keeps(value) ? new Number(value, ExcelNumber.GENERAL) : new Words(value.toPlainString());
    }
}
