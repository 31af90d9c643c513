package org.tanji.host.rule.reading;

import static org.tanji.host.rule.RuleFailure.EDITION_GONE;
import static org.tanji.host.rule.RuleFailure.NOT_IN_FORCE;

import java.nio.file.Path;
import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.RuleEditions;

/** Every edition of the rule and every reading of it, from {@code config/rule}. */
public record RuleBook(RuleEditions editions, ReadingRegister register, WorkCalendar calendar) {

    /** @throws Failure what is wrong with the files */
    public static RuleBook read(Path config) {
        return new RuleBook(RuleEditions.read(config), ReadingRegister.read(config), WorkCalendar.read(config));
    }

    /**
     * The rule for a case that is accepted on that day.
     *
     * @throws Failure NOT_IN_FORCE before the first edition, QUESTION_OPEN before a reading was decided
     */
    @CarriesOut(Clause.EDITION_IN_FORCE)
    public RuleInForce on(LocalDate day) {
        var edition = editions.findInForce(day)
                .orElseThrow(() ->
                        Failure.of(NOT_IN_FORCE, day, editions.all().get(0).effective()));
        return new RuleInForce(edition, register.on(day), calendar);
    }

    /**
     * The rule that a case was accepted under, whatever has come into force since.
     *
     * @throws Failure EDITION_GONE or READINGS_CHANGED when the files no longer say what they said then
     */
    @CarriesOut(Clause.EDITION_IN_FORCE)
    public RuleInForce pinned(RulePin pin) {
        var edition = editions.all().stream()
                .filter(known ->
                        known.cited().equals(pin.edition()) && known.seal().equals(pin.seal()))
                .findFirst()
                .orElseThrow(() -> Failure.of(EDITION_GONE, pin.edition()));
        return new RuleInForce(edition, register.since(pin), calendar);
    }
}
