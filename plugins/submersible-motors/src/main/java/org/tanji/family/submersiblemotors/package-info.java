/**
 * Annex 4: submersible motors, CTS PCEC-19.
 *
 * <p>Start reading at {@link org.tanji.family.submersiblemotors.SubmersibleMotors}; what people read stands in {@code text/submersible-motors*.properties}, how a
 * footprint is quantified in {@code method/}.
 *
 * <p>Not here: any arithmetic (the engine runs the method file); applying the partition rule and the checklist (host).
 */
@NullMarked
package org.tanji.family.submersiblemotors;

import org.jspecify.annotations.NullMarked;
