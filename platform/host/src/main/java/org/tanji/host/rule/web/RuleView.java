package org.tanji.host.rule.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.RuleEdition;
import org.tanji.host.rule.deadline.TermWords;
import org.tanji.host.rule.reading.Decision;
import org.tanji.host.rule.reading.Reading;
import org.tanji.host.rule.reading.RuleBook;

/** Puts the rule of one day into the reader's language. */
record RuleView(RuleBook book, LocalDate day, Locale locale) {

    RulePage page() {
        var rule = book.on(day);
        return new RulePage(
                edition(rule.edition()),
                PrescribedValue.of(rule.parameters()).stream()
                        .map(value -> new RulePage.Value(
                                cited(value.clause()),
                                value.key(),
                                value.words().in(locale)))
                        .toList(),
                readings(true),
                readings(false),
                Arrays.stream(Clause.values()).map(this::clause).toList(),
                rule.readings().digest());
    }

    private RulePage.Edition edition(RuleEdition edition) {
        return new RulePage.Edition(
                edition.cited(),
                edition.title().in(locale),
                edition.issuer().in(locale),
                edition.issued().toString(),
                edition.effective().toString(),
                edition.basis(),
                edition.seal());
    }

    private List<RulePage.ReadingRow> readings(boolean chosen) {
        return book.register().all().stream()
                .filter(reading -> reading.decisions().isEmpty() != chosen)
                .map(this::reading)
                .toList();
    }

    private RulePage.ReadingRow reading(Reading reading) {
        return new RulePage.ReadingRow(
                reading.key(),
                cited(reading.clause()),
                reading.problem().in(locale),
                reading.reading().in(locale),
                answers(reading),
                reading.decisions().stream()
                        .map(decision -> new RulePage.Decided(
                                decision.since().toString(),
                                words(reading, decision.answer()),
                                decision.by().in(locale)))
                        .toList());
    }

    private List<RulePage.Answer> answers(Reading reading) {
        var chosen = reading.findDecision(day).map(Decision::answer);
        var answers = new ArrayList<RulePage.Answer>();
        for (var option : reading.options().keySet()) {
            answers.add(new RulePage.Answer(words(reading, option), chosen.equals(Optional.of(option))));
        }
        if (answers.isEmpty()) {
            chosen.ifPresent(value -> answers.add(new RulePage.Answer(words(reading, value), true)));
        }
        return answers;
    }

    private String words(Reading reading, String answer) {
        return reading.options().isEmpty()
                ? TermWords.written(answer).in(locale)
                : reading.words(answer).in(locale);
    }

    private RulePage.ClauseRow clause(Clause clause) {
        return new RulePage.ClauseRow(
                clause.id(),
                clause.cited(locale),
                clause.in(locale),
                clause.natures().stream().map(nature -> nature.in(locale)).toList());
    }

    private RulePage.Cited cited(Clause clause) {
        return new RulePage.Cited(clause.id(), clause.cited(locale));
    }
}
