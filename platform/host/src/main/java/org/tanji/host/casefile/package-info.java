/**
 * The case: everything that was done on one application for certification, from the first form to the last surveillance.
 *
 * <p>A case is the sum of its acts ({@link org.tanji.host.casefile.CaseFile}). Each step of the rule says what may be done
 * ({@link org.tanji.host.casefile.Step}: by whom, under which clause, behind which gate) and what it comes to (a
 * {@link org.tanji.host.casefile.Fact}); start reading at {@link org.tanji.host.casefile.PerformStep}. An act, its entry in
 * the audit log and what lists show of it are written in one transaction.
 *
 * <p>A form lets people choose by an enum, or by a text that is {@link org.tanji.host.casefile.OfferedBy} an
 * {@link org.tanji.host.casefile.Offer}: the units of the case, members of a team, products. A document that the body issues by
 * an act is kept by {@link org.tanji.host.casefile.Desk#keep}.
 *
 * <p>Not here: what the steps are (each package named after a step), what somebody may do in general ({@code identity}).
 */
@NullMarked
package org.tanji.host.casefile;

import org.jspecify.annotations.NullMarked;
