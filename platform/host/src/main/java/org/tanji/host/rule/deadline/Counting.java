package org.tanji.host.rule.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.tanji.host.rule.reading.Question;

/**
 * Counts a term from a fact. Months are calendar months: the same day of the month, or the last one of a month that has no such
 * day; months are counted before days.
 */
record Counting(DatedFact fact) {

    static Counting from(DatedFact.Fact what, LocalDate day) {
        return new Counting(new DatedFact(what, day));
    }

    Deadline after(DeadlineKind kind, Period term, Question<?>... readings) {
        return on(kind, fact.day().plus(term), term.toString(), readings);
    }

    Deadline before(DeadlineKind kind, Period term, Question<?>... readings) {
        return on(kind, fact.day().minus(term), term.negated().toString(), readings);
    }

    Deadline on(DeadlineKind kind, LocalDate day, String term, Question<?>... readings) {
        return new Deadline(
                kind,
                day,
                List.of(fact),
                term,
                0,
                List.of(readings).stream().map(Question::key).toList());
    }
}
