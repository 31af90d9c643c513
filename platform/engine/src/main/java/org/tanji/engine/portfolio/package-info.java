/**
 * Many products at once: what happens to a portfolio when emission factors change.
 *
 * <p>Start reading at {@link org.tanji.engine.portfolio.Portfolio}. Doubles are allowed here, because nothing in it is an
 * official figure: it tells which products have to be quantified again, and about how far they move.
 *
 * <p>Not here: the quantification of one product ({@link org.tanji.engine.result}).
 */
@NullMarked
package org.tanji.engine.portfolio;

import org.jspecify.annotations.NullMarked;
