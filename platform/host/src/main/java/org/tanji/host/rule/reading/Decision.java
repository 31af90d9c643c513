package org.tanji.host.rule.reading;

import java.time.LocalDate;
import org.tanji.engine.text.BilingualText;

/**
 * How a question was answered, from a day on.
 *
 * @param answer one of the options, or a value
 * @param by who decided it
 */
public record Decision(LocalDate since, String answer, BilingualText by) {}
