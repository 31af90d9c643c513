/**
 * Documents as data, and their writers. Knows nothing of what it prints.
 *
 * <p>Start reading at {@link org.tanji.host.document.Document}: a list of blocks that {@code PdfWriter} (by way of
 * {@code HtmlWriter}) and {@code DocxWriter} set in the same order. The same document always gives the same bytes; dates
 * come with the document, never from a clock. The fonts travel with the program ({@code DocumentFonts}).
 *
 * <p>Not here: the words of a report ({@code verification.report}); drawings ({@code document.chart}).
 */
@NullMarked
package org.tanji.host.document;

import org.jspecify.annotations.NullMarked;
