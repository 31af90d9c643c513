package org.tanji.host.web;

import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;

/**
 * A failure as a reader sees it.
 *
 * @param more how many problems are not shown, because nobody reads a thousand
 */
public record FailurePage(int status, String sentence, List<Row> problems, int more) {

    public FailurePage {
        problems = List.copyOf(problems);
    }

    /**
     * @param where sheet, file or data set; empty where there is only one
     * @param spot cell, line and column, or path
     */
    public record Row(String where, String spot, String message) {}

    /** Whether any problem names a sheet or a file. */
    public boolean hasPlaces() {
        return problems.stream().anyMatch(row -> !row.where().isEmpty());
    }

    static FailurePage of(Failure failure, int status, Words words, int most) {
        var problems = failure.problems();
        var shown = problems.stream()
                .limit(most)
                .map(problem -> row(problem, words))
                .toList();
        return new FailurePage(status, failure.sentence(words.locale()), shown, problems.size() - shown.size());
    }

    private static Row row(Problem problem, Words words) {
        var message = problem.what().message(words.locale());
        if (problem.place() instanceof Place.InCell cell) {
            return new Row(cell.sheet(), cell.cell(), message);
        }
        if (problem.place() instanceof Place.InText text) {
            return new Row(text.file(), text.line() + ":" + text.column(), message);
        }
        return new Row("", problem.place().toString(), message);
    }
}
