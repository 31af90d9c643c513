/**
 * Cases on pages and for programs: the list, one case with what may be done on it, its files, and one route for each step.
 *
 * <p>Start reading at {@link org.tanji.host.casefile.web.CaseRoutes}. Forms follow from the records that the steps ask for
 * ({@link org.tanji.host.casefile.web.FormFields}); a step that wants a page of its own brings it as a
 * {@link org.tanji.host.casefile.web.CasePanel}.
 *
 * <p>Not here: whether a step may be taken ({@link org.tanji.host.casefile.PerformStep}).
 */
@NullMarked
package org.tanji.host.casefile.web;

import org.jspecify.annotations.NullMarked;
