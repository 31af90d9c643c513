/**
 * Review and decision on the case page.
 *
 * <p>Start reading at {@link org.tanji.host.decision.web.DecisionPanel}.
 *
 * <p>Not here: what may be reviewed and decided ({@link org.tanji.host.decision}).
 */
@NullMarked
package org.tanji.host.decision.web;

import org.jspecify.annotations.NullMarked;
