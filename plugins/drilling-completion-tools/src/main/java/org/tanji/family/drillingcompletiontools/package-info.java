/**
 * Annex 7: fourteen drilling and completion tools, CTS PCEC-22 to 35. Its sections are printed as 5 to 8.
 *
 * <p>Start reading at {@link org.tanji.family.drillingcompletiontools.DrillingCompletionTools}; what people read stands in {@code text/drilling-completion-tools*.properties}, how a
 * footprint is quantified in {@code method/}.
 *
 * <p>Not here: any arithmetic (the engine runs the method file); applying the partition rule and the checklist (host).
 */
@NullMarked
package org.tanji.family.drillingcompletiontools;

import org.jspecify.annotations.NullMarked;
