/**
 * Charts as drawings: data in, a {@link org.tanji.host.document.chart.Drawing} out, without looking at fonts, clock or
 * locale, so that the same data always give the same picture.
 *
 * <p>Start reading at {@link org.tanji.host.document.chart.Drawing}: a handful of marks that {@code SvgWriter} turns into
 * SVG for pages and that {@code DrawingPainter} paints into PDF and DOCX with the document fonts.
 *
 * <p>Not here: which figures go into a chart ({@code verification.report}); the interactive charts of the web pages.
 */
@NullMarked
package org.tanji.host.document.chart;

import org.jspecify.annotations.NullMarked;
