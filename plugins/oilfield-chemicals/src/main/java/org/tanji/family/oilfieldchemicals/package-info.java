/**
 * Annex 5: eleven chemicals for the oil and the water treatment industry, CTS PCEC-08 to 18.
 *
 * <p>Start reading at {@link org.tanji.family.oilfieldchemicals.OilfieldChemicals}; what people read stands in {@code text/oilfield-chemicals*.properties}, how a
 * footprint is quantified in {@code method/}.
 *
 * <p>Not here: any arithmetic (the engine runs the method file); applying the partition rule and the checklist (host).
 */
@NullMarked
package org.tanji.family.oilfieldchemicals;

import org.jspecify.annotations.NullMarked;
