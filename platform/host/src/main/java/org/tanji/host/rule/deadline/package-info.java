/**
 * The calendar of the rule: from a fact and a term to a day, with the reason.
 *
 * <p>Start reading at {@link org.tanji.host.rule.deadline.Deadline}; {@link org.tanji.host.rule.deadline.CertificationClock},
 * {@link org.tanji.host.rule.deadline.InspectionDeadlines}, {@link org.tanji.host.rule.deadline.CertificateDeadlines} and {@link
 * org.tanji.host.rule.deadline.SurveillanceDeadlines} make them. All days are days in Shanghai. Months are calendar months: the
 * same day of the month, or its last one. A deadline is kept on its day and missed the day after.
 *
 * <p>Not here: what happens when a deadline passes (the steps), who is reminded, and how long the terms are (edition, readings).
 */
@NullMarked
package org.tanji.host.rule.deadline;

import org.jspecify.annotations.NullMarked;
