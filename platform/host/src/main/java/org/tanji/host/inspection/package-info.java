/**
 * Clause 7.4 and Annex 1: what the team finds at the factory, how it is corrected, what the team concludes.
 *
 * <p>Start reading at {@link org.tanji.host.inspection.InspectionSteps}. The 90 items of Annex 1 are in {@code annex1.yaml}
 * ({@link org.tanji.host.inspection.Checklist}), the random draw in {@link org.tanji.host.inspection.Draw}, the term and the
 * number of corrections in {@link org.tanji.host.inspection.Corrections}. What later steps ask is in {@link
 * org.tanji.host.inspection.Inspection}.
 *
 * <p>Not here: who is in the team ({@code planning}); the footprint ({@code verification}); visits after certification ({@code
 * surveillance}).
 */
@NullMarked
package org.tanji.host.inspection;

import org.jspecify.annotations.NullMarked;
