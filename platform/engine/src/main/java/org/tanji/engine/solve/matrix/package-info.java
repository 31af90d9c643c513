/**
 * Sparse linear systems: which unknowns hang together, in which order they are eliminated, and the elimination itself.
 *
 * <p>Start reading at {@link org.tanji.engine.solve.matrix.PlanElimination}: it orders a system into blocks that feed each other in one
 * direction only, looks for few new entries inside each block, and picks the pivots. The
 * {@link org.tanji.engine.solve.matrix.EliminationPlan} is then walked with doubles
 * ({@link org.tanji.engine.solve.matrix.Factors}) or with any exact field
 * ({@link org.tanji.engine.solve.matrix.FieldFactors}), as often as the numbers change. Nothing recurses, so chains may be as
 * long as memory allows.
 *
 * <p>Not here: what rows and columns mean ({@link org.tanji.engine.solve}).
 */
@NullMarked
package org.tanji.engine.solve.matrix;

import org.jspecify.annotations.NullMarked;
