/**
 * Clause 7.5: what the team verifies, recalculates and reports.
 *
 * <p>Start reading at {@link org.tanji.host.verification.RecalculateProduct}: the applicant quantifies, the team quantifies
 * again, and the two figures stand side by side. {@link org.tanji.host.verification.VerificationReport} leads from a result
 * to the report of Annex 2.
 *
 * <p>Not here: the calculation and the comparison themselves ({@code org.tanji.engine}); how a document looks ({@code
 * document}); the certificate that carries the verified figure ({@code certificate}).
 */
@NullMarked
package org.tanji.host.verification;

import org.jspecify.annotations.NullMarked;
