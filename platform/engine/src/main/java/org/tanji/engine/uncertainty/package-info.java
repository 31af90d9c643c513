/**
 * How far a figure may be off: distributions of inputs and factors, and what they do to the result.
 *
 * <p>Start reading at {@link org.tanji.engine.uncertainty.Spread}; {@code MonteCarlo} and {@code AnalyticEvaluation}
 * propagate it. Doubles are allowed here, because nothing sampled is an official figure.
 *
 * <p>Not here: the exact evaluation ({@link org.tanji.engine.evaluation}).
 */
@NullMarked
package org.tanji.engine.uncertainty;

import org.jspecify.annotations.NullMarked;
