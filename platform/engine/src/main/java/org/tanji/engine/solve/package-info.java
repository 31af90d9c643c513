/**
 * The general entry for models: products, processes, elementary flows, factors and a demand, without any product method.
 * What a model says becomes one linear system, {@code A x = d}, and its solution says how often each process runs, what
 * goes to nature and what that means in each impact category.
 *
 * <p>Start reading at {@link org.tanji.engine.solve.ProcessModel}, what a model is; {@code CompileModel} turns it into a
 * {@link org.tanji.engine.solve.LinearModel}, {@code SolveModel} into a solution. The document {@code tanji-model/1} is
 * described in {@code platform/docs/model.md}.
 *
 * <p>Not here: how sparse systems are ordered and factorised ({@code solve.matrix}), sampling
 * ({@link org.tanji.engine.uncertainty}), methods for products ({@link org.tanji.engine.method}).
 */
@NullMarked
package org.tanji.engine.solve;

import org.jspecify.annotations.NullMarked;
