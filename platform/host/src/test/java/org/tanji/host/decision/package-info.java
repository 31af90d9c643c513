/** Clause 7.6 on cases of the real store. Start reading at {@link org.tanji.host.decision.DecisionTest}. Not here: pages. */
@NullMarked
package org.tanji.host.decision;

import org.jspecify.annotations.NullMarked;
