/**
 * From the checked tree of a method file to a {@link org.tanji.engine.method.Method}: names refer to something, formulas
 * measure what their place asks for, nothing is asked of an applicant for nothing.
 *
 * <p>Start reading at {@link org.tanji.engine.method.reading.ReadMethod}. Reading goes on after a problem, so that an author
 * sees all of them; what depends on something broken stays silent.
 *
 * <p>Not here: keys and kinds of values ({@link org.tanji.engine.method.surface}); whether a loop of processes has a
 * solution ({@link org.tanji.engine.evaluation}).
 */
@NullMarked
package org.tanji.engine.method.reading;

import org.jspecify.annotations.NullMarked;
