package org.tanji.host.rule.reading;

import org.tanji.host.rule.RuleEdition;
import org.tanji.host.rule.RuleParameters;

/**
 * The rule as it binds a case: an edition, and how the body reads it.
 *
 * @param calendar the public holidays that are known today
 */
public record RuleInForce(RuleEdition edition, Readings readings, WorkCalendar calendar) {

    public RuleParameters parameters() {
        return edition.parameters();
    }

    public <T> T answer(Question<T> question) {
        return readings.answer(question);
    }

    /** What a case that is accepted on the day of the readings keeps. */
    public RulePin pin() {
        return new RulePin(readings.day(), edition.cited(), edition.seal(), readings.text());
    }
}
