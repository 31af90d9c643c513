/**
 * Clause 7.3: who inspects, for how long, and the plan that says so.
 *
 * <p>Start reading at {@link org.tanji.host.planning.PlanningSteps}: a team is appointed, each member declares what ties them
 * to the applicant, the plan is sent and the applicant acknowledges it. What later steps ask is in {@link
 * org.tanji.host.planning.Plan}; how many person-days an inspection takes in {@link
 * org.tanji.host.planning.PersonDayTable}.
 *
 * <p>Not here: who is qualified for what ({@code identity}); the inspection itself ({@code inspection}).
 */
@NullMarked
package org.tanji.host.planning;

import org.jspecify.annotations.NullMarked;
