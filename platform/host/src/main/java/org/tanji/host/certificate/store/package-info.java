/**
 * The register of certificates as rows and in memory; start reading at {@link
 * org.tanji.host.certificate.store.CertificateRows}. Not here: what a state means.
 */
@NullMarked
package org.tanji.host.certificate.store;

import org.jspecify.annotations.NullMarked;
