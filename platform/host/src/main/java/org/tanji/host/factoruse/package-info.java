/**
 * What rests on a factor: the studies that use it, and where each would go with another one in its place.
 *
 * <p>Start reading at {@link org.tanji.host.factoruse.FactorUses}. Every new total is calculated whole from the stored
 * manifest; nothing is estimated from shares.
 *
 * <p>Not here: the factor and its history ({@link org.tanji.host.factor}), the calculation itself
 * ({@link org.tanji.engine.result.ReplaceFactor}).
 */
@NullMarked
package org.tanji.host.factoruse;

import org.jspecify.annotations.NullMarked;
