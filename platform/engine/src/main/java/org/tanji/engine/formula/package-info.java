/**
 * The formulas of the method language: text to tree, and the proof that the dimensions are right before anything runs.
 *
 * <p>Start reading at {@link org.tanji.engine.formula.Expression}. The grammar is closed on purpose: no assignment, no
 * strings, no recursion, no user code. Names may be Chinese.
 *
 * <p>Not here: evaluation ({@link org.tanji.engine.evaluation}); the file around the formulas
 * ({@link org.tanji.engine.method}).
 */
@NullMarked
package org.tanji.engine.formula;

import org.jspecify.annotations.NullMarked;
