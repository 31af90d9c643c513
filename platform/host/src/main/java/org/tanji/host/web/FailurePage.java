package org.tanji.host.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.host.rule.ClauseFailure;

/**
 * A failure as a reader sees it.
 *
 * @param clauses of the rule that the failure and its problems rest on
 * @param more how many problems are not shown, because nobody reads a thousand
 */
public record FailurePage(int status, String sentence, List<Cited> clauses, List<Row> problems, int more) {

    public FailurePage {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }

    /**
     * @param where sheet, file or data set; empty where there is only one
     * @param spot cell, line and column, or path
     */
    public record Row(String where, String spot, String message) {}

    /**
     * @param id line of the register, such as {@code R-049}
     * @param clause as printed, such as {@code 7.6}
     */
    public record Cited(String id, String clause, String asks) {}

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
        var more = problems.size() - shown.size();
        return new FailurePage(status, failure.sentence(words.locale()), clauses(failure, words.locale()), shown, more);
    }

    private static List<Cited> clauses(Failure failure, Locale locale) {
        return Stream.concat(Stream.of(failure), failure.problems().stream().map(Problem::what))
                .flatMap(found ->
                        found.code() instanceof ClauseFailure refusal ? Stream.of(refusal.clause()) : Stream.of())
                .distinct()
                .map(clause -> new Cited(clause.id(), clause.cited(locale), clause.in(locale)))
                .toList();
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
