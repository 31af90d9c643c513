/**
 * Annex 6: explosion-proof LED lamps, CTS PCEC-21.
 *
 * <p>Start reading at {@link org.tanji.family.explosionproofled.ExplosionProofLed}; what people read stands in {@code text/explosion-proof-led*.properties}, how a
 * footprint is quantified in {@code method/}.
 *
 * <p>Not here: any arithmetic (the engine runs the method file); applying the partition rule and the checklist (host).
 */
@NullMarked
package org.tanji.family.explosionproofled;

import org.jspecify.annotations.NullMarked;
