/**
 * Mutations of the shipped methods' formulas: whatever changes a dimension has to be refused when the file is loaded, at
 * its place, and whatever keeps it has to be accepted.
 *
 * <p>Start reading at {@link org.tanji.engine.mutation.DimensionMutationTest}. What a mutation does to a dimension is
 * decided by {@link org.tanji.engine.mutation.Judge}, which shares no code with the check under test.
 *
 * <p>Not here: files spoiled at random ({@link org.tanji.engine.method}).
 */
@NullMarked
package org.tanji.engine.mutation;

import org.jspecify.annotations.NullMarked;
