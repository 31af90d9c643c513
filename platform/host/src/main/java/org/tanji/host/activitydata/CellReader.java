package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.DATE_EXPECTED;
import static org.tanji.host.activitydata.ActivityDataFailure.DATE_FOR_WORDS;
import static org.tanji.host.activitydata.ActivityDataFailure.ERROR_VALUE;
import static org.tanji.host.activitydata.ActivityDataFailure.FORMULA_NOT_CALCULATED;
import static org.tanji.host.activitydata.ActivityDataFailure.FORMULA_TO_OTHER_FILE;
import static org.tanji.host.activitydata.ActivityDataFailure.TEXT_TOO_LONG;
import static org.tanji.host.activitydata.ActivityDataFailure.YES_OR_NO_FOR_VALUE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** Reads words and dates from a row; what cannot be read becomes a finding at its cell, and an empty result. */
final class CellReader {

    /** {@code [1]Sheet1!A1} as stored, {@code [meters.xlsx]Sheet1!A1} as shown. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\[\\d+\\]|\\[[^\\]]+\\.xl\\w+\\]");

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");
    private static final long FIRST_SHOWN = 36526;

    private final ReadRow row;

    CellReader(ReadRow row) {
        this.row = row;
    }

    /** What the cell says as text, without blanks around it; empty when it is empty or unusable. */
    Optional<String> words(String key) {
        return usable(key).flatMap(cell -> {
            if (cell.looksLikeDate()) {
                row.problem(key, Failure.of(DATE_FOR_WORDS, cell.text()));
                return Optional.empty();
            }
            return text(key, cell);
        });
    }

    /** Empty words where nothing was written. */
    String wordsOrNothing(String key) {
        return words(key).orElse("");
    }

    /** What the cell says, handed to a parser; its failure becomes a finding. */
    <T> Optional<T> parsed(String key, Function<String, T> parser) {
        return words(key).flatMap(text -> attempt(key, () -> parser.apply(text)));
    }

    /** A day, as a date of Excel or written as year, month and day. */
    Optional<LocalDate> day(String key, boolean since1904) {
        return usable(key).flatMap(cell -> {
            var day = cell.kind() == Kind.NUMBER ? serial(cell, since1904) : written(cell.text());
            if (day.isEmpty()) {
                row.problem(key, Failure.of(DATE_EXPECTED, cell.text()));
            }
            return day;
        });
    }

    /** The cell, unless it is empty, an error, a formula without a value or an overlong text. */
    Optional<CellContent> usable(String key) {
        return row.cell(key).filter(cell -> {
            var fault = fault(cell);
            fault.ifPresent(failure -> row.problem(key, failure));
            return fault.isEmpty();
        });
    }

    <T> Optional<T> attempt(String key, java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Failure failure) {
            row.problem(key, failure);
            return Optional.empty();
        }
    }

    private Optional<Failure> fault(CellContent cell) {
        if (cell.formula().filter(formula -> OTHER_FILE.matcher(formula).find()).isPresent()) {
            return Optional.of(
                    Failure.of(FORMULA_TO_OTHER_FILE, "=" + cell.formula().orElse("")));
        }
        return switch (cell.kind()) {
            case ERROR -> Optional.of(Failure.of(ERROR_VALUE, cell.text()));
            case NOT_CALCULATED ->
                Optional.of(
                        Failure.of(FORMULA_NOT_CALCULATED, "=" + cell.formula().orElse("")));
            case OVERLONG -> Optional.of(Failure.of(TEXT_TOO_LONG, cell.text()));
            case NUMBER, TEXT, BOOLEAN, ISO_DATE -> Optional.empty();
        };
    }

    private Optional<String> text(String key, CellContent cell) {
        return switch (cell.kind()) {
            case NUMBER -> attempt(key, () -> ExcelNumber.shown(cell.text()).toPlainString());
            case BOOLEAN -> {
                row.problem(key, Failure.of(YES_OR_NO_FOR_VALUE, shownBoolean(cell)));
                yield Optional.empty();
            }
            case TEXT, ISO_DATE, ERROR, NOT_CALCULATED, OVERLONG ->
                Optional.of(InertText.open(cell.text()).strip()).filter(text -> !text.isEmpty());
        };
    }

    static String shownBoolean(CellContent cell) {
        return cell.text().strip().equals("1") ? "TRUE" : "FALSE";
    }

    /** Excel's day 60 is a 29 February 1900 that never was; no study is that old. */
    private static Optional<LocalDate> serial(CellContent cell, boolean since1904) {
        if (!cell.looksLikeDate() || !cell.text().strip().matches("\\d{5}(\\.0+)?")) {
            return Optional.empty();
        }
        long days = Long.parseLong(cell.text().strip().substring(0, 5)) + (since1904 ? 1462 : 0);
        return Optional.of(LocalDate.of(2000, 1, 1).plusDays(days - FIRST_SHOWN));
    }

    private static Optional<LocalDate> written(String text) {
        var found = DAY.matcher(WrittenAmount.narrow(text).replaceFirst("T00:00.*", ""));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
