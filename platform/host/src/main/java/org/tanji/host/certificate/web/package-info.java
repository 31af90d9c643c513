/**
 * Certificates on pages: what anybody may look up without an account, and the panel on the page of a case.
 *
 * <p>Start reading at {@link org.tanji.host.certificate.web.PublicRoutes}: answers come from memory, set no cookie, and may be
 * kept by a proxy for a few seconds. Not here: what a certificate states ({@code certificate}).
 */
@NullMarked
package org.tanji.host.certificate.web;

import org.jspecify.annotations.NullMarked;
