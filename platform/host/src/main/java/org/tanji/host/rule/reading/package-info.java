/**
 * How the rule is read where it is ambiguous, silent or misprinted: named and dated decisions that the body may change.
 *
 * <p>Start reading at {@link org.tanji.host.rule.reading.RuleBook}, which answers what binds a case; {@link
 * org.tanji.host.rule.reading.Questions} lists what changes the behaviour of the program. A decision is never edited: a new one
 * with a later date takes its place, so that a case keeps the readings of the day it was accepted, held by their digest.
 *
 * <p>Not here: what the rule says clearly (an edition's parameters), what the readings do (the steps, and {@code deadline}).
 */
@NullMarked
package org.tanji.host.rule.reading;

import org.jspecify.annotations.NullMarked;
