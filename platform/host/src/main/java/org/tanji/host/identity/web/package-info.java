/**
 * Signing in and out, in a browser and from a program. Start reading at {@link org.tanji.host.identity.web.SignInRoutes}.
 *
 * <p>Not here: who may use which route, which every route says itself.
 */
@NullMarked
package org.tanji.host.identity.web;

import org.jspecify.annotations.NullMarked;
