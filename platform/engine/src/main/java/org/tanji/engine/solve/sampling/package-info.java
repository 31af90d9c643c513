/**
 * Process models under uncertainty: every exchange, emission and factor is drawn, and each iteration yields the impacts and
 * what each process contributes.
 *
 * <p>Start reading at {@link org.tanji.engine.solve.sampling.SampleModel}. {@code WriteModelTape} turns a
 * {@link org.tanji.engine.solve.LinearModel} into a straight line of operations over blocks of samples: strongly connected
 * parts in the order in which they feed each other, each process once, loops solved where they are.
 *
 * <p>Not here: how a number is drawn ({@link org.tanji.engine.uncertainty}), official figures
 * ({@link org.tanji.engine.solve.SolveModel}).
 */
@NullMarked
package org.tanji.engine.solve.sampling;

import org.jspecify.annotations.NullMarked;
