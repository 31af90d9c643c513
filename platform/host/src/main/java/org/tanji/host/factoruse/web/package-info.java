/**
 * One factor as a page and over REST: the whole of it, its history, its vintages, the studies that use it and what another
 * one would do to them. Start reading at {@link org.tanji.host.factoruse.web.FactorUseRoutes}.
 *
 * <p>Not here: searching the library ({@link org.tanji.host.factor.web}).
 */
@NullMarked
package org.tanji.host.factoruse.web;

import org.jspecify.annotations.NullMarked;
