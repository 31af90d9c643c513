/**
 * Team and plan on the page of a case.
 *
 * <p>Start reading at {@link org.tanji.host.planning.web.PlanningPanel}. Not here: what may be planned ({@link
 * org.tanji.host.planning}).
 */
@NullMarked
package org.tanji.host.planning.web;

import org.jspecify.annotations.NullMarked;
