package org.tanji.host.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.tanji.host.identity.Actor;

/**
 * One thing that was done on a case.
 *
 * @param number from 1; the version of the case after it
 * @param kind such as {@code application.submitted}
 * @param at when it was recorded, by the server's clock
 * @param day the calendar day in Asia/Shanghai, on which deadlines are reckoned
 * @param digest SHA-256 over the fact and the digest of the act before: the state of the case in one value
 */
public record Act(int number, String kind, Fact fact, Actor by, Instant at, LocalDate day, String digest) {}
