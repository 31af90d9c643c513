/**
 * A method and an inventory compiled into one straight line of arithmetic, which is then evaluated exactly, by error
 * propagation or a million times.
 *
 * <p>Start reading at {@link org.tanji.engine.evaluation.Calculation}: the compiled form that all evaluations share.
 * {@code CompileCase} makes it, {@code ExactEvaluation} yields the official figures (DECIMAL128, fixed order).
 *
 * <p>Not here: sampling ({@link org.tanji.engine.uncertainty}); what is reported ({@link org.tanji.engine.result}).
 */
@NullMarked
package org.tanji.engine.evaluation;

import org.jspecify.annotations.NullMarked;
