/**
 * How good data are, rule 7.5.3: scales with their direction, schemes of scores, and what a figure's sources say of it.
 *
 * <p>Start reading at {@link org.tanji.engine.quality.QualityScheme}. Every scheme is brought to one line, 1 best to 5 worst,
 * so that an applicant's EF rating and a body's own practice can stand in one record.
 *
 * <p>Not here: the files in which a body keeps its schemes (host); the weighted rating of a result ({@link
 * org.tanji.engine.result}).
 */
@NullMarked
package org.tanji.engine.quality;

import org.jspecify.annotations.NullMarked;
