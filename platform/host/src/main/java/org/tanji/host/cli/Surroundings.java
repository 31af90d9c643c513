package org.tanji.host.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * What commands find around them.
 *
 * @param installation asked for only by commands that need one
 */
public record Surroundings(Terminal terminal, Supplier<Installation> installation, StartHost starter, Clock clock) {

    /** The rule's calendar. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }
}
