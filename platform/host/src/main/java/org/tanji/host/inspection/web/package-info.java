/**
 * An inspection on the page of a case: the checklist with a form for each section, what does not conform, its corrections.
 *
 * <p>Start reading at {@link org.tanji.host.inspection.web.InspectionPanel}. Not here: what may be found and concluded ({@link
 * org.tanji.host.inspection}).
 */
@NullMarked
package org.tanji.host.inspection.web;

import org.jspecify.annotations.NullMarked;
