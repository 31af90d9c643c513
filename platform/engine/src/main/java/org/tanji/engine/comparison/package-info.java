/**
 * Two quantifications of one product side by side: the applicant's and the verification team's, rule 7.5.4.
 *
 * <p>Start reading at {@link org.tanji.engine.comparison.CompareResults}. What the two were made with is compared before
 * their figures, because figures of two methods or factor sets do not measure each other.
 *
 * <p>Not here: who may recalculate and where it is kept (host, {@code verification}); whether one result can be repeated
 * ({@link org.tanji.engine.result.Recompute}).
 */
@NullMarked
package org.tanji.engine.comparison;

import org.jspecify.annotations.NullMarked;
