/**
 * Activity data as applicants hand them in: an Excel workbook made for one method, and its way back (rule 2.9, 7.5.2).
 *
 * <p>Start reading at {@link org.tanji.host.activitydata.ImportWorkbook}; {@link
 * org.tanji.host.activitydata.TemplateWorkbook} is its mirror. Every kind of sheet has one class that knows both
 * directions, such as {@link org.tanji.host.activitydata.InputsSheet}. Nothing is guessed: what has two meanings is
 * refused with its cell. Not here: the file format ({@link org.tanji.host.activitydata.xlsx}), ranges of values and
 * what is missing ({@link org.tanji.engine.inventory}).
 */
@NullMarked
package org.tanji.host.activitydata;

import org.jspecify.annotations.NullMarked;
