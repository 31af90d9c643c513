/**
 * Clause 7.5: what the team verifies and reports.
 *
 * <p>Start reading at {@link org.tanji.host.verification.VerificationReport}: from a result to the report of Annex 2.
 *
 * <p>Not here: the calculation itself ({@code org.tanji.engine}); how a document looks ({@code document}).
 */
@NullMarked
package org.tanji.host.verification;

import org.jspecify.annotations.NullMarked;
