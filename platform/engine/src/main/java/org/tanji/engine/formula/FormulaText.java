package org.tanji.engine.formula;

import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;

/** A formula as its author wrote it, and where each of its characters stands in the file. */
public record FormulaText(String text, Locator locator) {

    /** From the offset of a character in the formula to its place in the file. */
    @FunctionalInterface
    public interface Locator {
        Place at(int offset);
    }

    /** A formula outside of any file: lines and columns are those of the text itself. */
    public static FormulaText alone(String text) {
        return new FormulaText(text, offset -> {
            var before = text.substring(0, Math.min(offset, text.length()));
            int start = before.lastIndexOf('\n') + 1;
            int line = 1
                    + (int) before.chars()
                            .filter(character -> character == '\n')
                            .count();
            return new Place.InText("formula", line, 1 + before.codePointCount(start, before.length()));
        });
    }

    Problem problem(int offset, FormulaFailure code, Object... details) {
        return problem(offset, Failure.of(code, details));
    }

    Problem problem(int offset, Failure what) {
        return new Problem(locator.at(offset), what);
    }

    Failure refuse(int offset, FormulaFailure code, Object... details) {
        return refuse(problem(offset, code, details));
    }

    Failure refuse(Problem problem) {
        return Failure.listing(FormulaFailure.FORMULA_REFUSED, List.of(problem), shortened());
    }

    /** As much of the formula as fits into a sentence. */
    String shortened() {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
