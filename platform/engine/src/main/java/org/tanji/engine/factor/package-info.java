/**
 * Emission factors: what they are worth, for which gases, where, when, and who says so.
 *
 * <p>Start reading at {@link org.tanji.engine.factor.EmissionFactor}. A factor keeps its value as published; conversions
 * are exact and happen where it is used. Whether a factor may stand in a product footprint at all is decided by its
 * {@link org.tanji.engine.factor.GasScope}.
 *
 * <p>Not here: the factor library on disk and its versions (host).
 */
@NullMarked
package org.tanji.engine.factor;

import org.jspecify.annotations.NullMarked;
