package org.tanji.host.factor;

import java.time.LocalDate;
import org.tanji.engine.text.BilingualText;

/**
 * Why an entry of the library is as it is now.
 *
 * @param by a person or an office, as the library names it
 */
public record Revision(LocalDate date, String by, BilingualText reason) {}
