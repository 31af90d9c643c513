package org.tanji.host.rule.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.Clause;

/**
 * How a place is read where the rule is ambiguous, silent or misprinted.
 *
 * @param key by which code and decisions name it
 * @param problem what the rule leaves open
 * @param reading what is done about it
 * @param options what the body may choose from, by key; empty where the answer is a value or nothing is to be chosen
 * @param decisions by day, the earliest first; empty where nothing is to be chosen
 */
public record Reading(
        String key,
        Clause clause,
        BilingualText problem,
        BilingualText reading,
        Map<String, BilingualText> options,
        List<Decision> decisions) {

    public Reading {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        decisions = List.copyOf(decisions);
    }

    /** The decision in force on that day; empty before the first. */
    public Optional<Decision> findDecision(LocalDate day) {
        return decisions.stream()
                .filter(decision -> !decision.since().isAfter(day))
                .reduce((before, after) -> after);
    }

    /** The words for an answer: of the option, or the value itself. */
    public BilingualText words(String answer) {
        return options.getOrDefault(answer, BilingualText.same(answer));
    }
}
