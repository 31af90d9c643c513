/**
 * Studies from the upload to the trace, over HTTP and in a real browser.
 *
 * <p>Not here: the running host itself ({@link org.tanji.host.web.RunningHost}).
 */
@NullMarked
package org.tanji.host.quantification.web;

import org.jspecify.annotations.NullMarked;
