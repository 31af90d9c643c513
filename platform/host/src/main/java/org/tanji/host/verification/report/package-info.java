/**
 * The chapters of the verification report, rule Annex 2: a cover, thirteen sections in the order of the template, and an
 * appendix with what it takes to calculate everything again.
 *
 * <p>Start reading at {@link org.tanji.host.verification.report.ReportBody}, which lists them; each chapter is a class
 * that says which clause it answers. What a person has to judge stays an open field; nothing here concludes. The words
 * stand in {@code text/report}.
 *
 * <p>Not here: the blocks themselves and their writers ({@code document}).
 */
@NullMarked
package org.tanji.host.verification.report;

import org.jspecify.annotations.NullMarked;
