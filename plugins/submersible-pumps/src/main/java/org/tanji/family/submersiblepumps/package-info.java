/**
 * Annex 3: submersible pumps, CTS PCEC-20.
 *
 * <p>Start reading at {@link org.tanji.family.submersiblepumps.SubmersiblePumps}; what people read stands in {@code text/submersible-pumps*.properties}, how a
 * footprint is quantified in {@code method/}.
 *
 * <p>Not here: any arithmetic (the engine runs the method file); applying the partition rule and the checklist (host).
 */
@NullMarked
package org.tanji.family.submersiblepumps;

import org.jspecify.annotations.NullMarked;
