/**
 * The factor library on disk: what {@code config/factors} and {@code config/gwp} say, read strictly and named by a hash.
 *
 * <p>Start reading at {@link org.tanji.host.factor.FactorLibrary}; {@link org.tanji.host.factor.FactorFile} reads the
 * rows that somebody adds for one calculation. Both answer with every problem of a file at once, each at its line.
 *
 * <p>Not here: what a factor is and which are hard to believe ({@link org.tanji.engine.factor}).
 */
@NullMarked
package org.tanji.host.factor;

import org.jspecify.annotations.NullMarked;
