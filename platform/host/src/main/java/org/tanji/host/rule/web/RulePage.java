package org.tanji.host.rule.web;

import java.util.List;

/**
 * The rule as its readers see it.
 *
 * @param readings where the body chose
 * @param corrections misprints and gaps with one sensible reading
 * @param digest of what the body chose, as cases are pinned to it
 */
public record RulePage(
        Edition edition,
        List<Value> values,
        List<ReadingRow> readings,
        List<ReadingRow> corrections,
        List<ClauseRow> clauses,
        String digest) {

    public RulePage {
        values = List.copyOf(values);
        readings = List.copyOf(readings);
        corrections = List.copyOf(corrections);
        clauses = List.copyOf(clauses);
    }

    public record Edition(
            String cited, String title, String issuer, String issued, String effective, String basis, String seal) {}

    /** @param key of its name among the words */
    public record Value(Cited clause, String key, String value) {}

    /** @param id line of the register, which is also the anchor of the clause on the page */
    public record Cited(String id, String clause) {}

    /** @param answers what is in force and what could be chosen instead; empty where there is nothing to choose */
    public record ReadingRow(
            String key, Cited clause, String problem, String reading, List<Answer> answers, List<Decided> decisions) {
        public ReadingRow {
            answers = List.copyOf(answers);
            decisions = List.copyOf(decisions);
        }
    }

    public record Answer(String words, boolean chosen) {}

    public record Decided(String since, String answer, String by) {}

    public record ClauseRow(String id, String clause, String asks, List<String> natures) {
        public ClauseRow {
            natures = List.copyOf(natures);
        }
    }
}
