/**
 * The factor library as a page and over REST. Start reading at {@link org.tanji.host.factor.web.FactorRoutes}.
 *
 * <p>Not here: what a factor is and where the library comes from ({@link org.tanji.host.factor}).
 */
@NullMarked
package org.tanji.host.factor.web;

import org.jspecify.annotations.NullMarked;
