/**
 * Clause 7.6: the technical review of what was evaluated, and the decision on the certification.
 *
 * <p>Start reading at {@link org.tanji.host.decision.Decision}, the fold; what may be done is in {@code DecisionSteps}. That
 * neither reviewer nor decision maker had a part in the evaluation is proved from everything that was done, by {@link
 * org.tanji.host.decision.Independence}.
 *
 * <p>Not here: the certificate that follows a decision ({@code certificate}).
 */
@NullMarked
package org.tanji.host.decision;

import org.jspecify.annotations.NullMarked;
