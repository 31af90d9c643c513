/**
 * Certificates: what they state, how long they hold, and every state they pass through, rule 9.
 *
 * <p>Start reading at {@link org.tanji.host.certificate.Certificates}, which folds the certificates of a case out of its
 * facts ({@link org.tanji.host.certificate.CertificateFact}); {@link org.tanji.host.certificate.CertificateSteps} says what
 * may be done. A certificate is never changed: it is suspended, restored, withdrawn, cancelled, superseded, or it expires.
 *
 * <p>Not here: the decision that a certificate stands on ({@code decision}), visits after it was issued ({@code
 * surveillance}), the page that the public sees ({@code certificate.web}).
 */
@NullMarked
package org.tanji.host.certificate;

import org.jspecify.annotations.NullMarked;
