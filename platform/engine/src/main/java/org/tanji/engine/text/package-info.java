/**
 * Words that exist in both languages of the platform.
 *
 * <p>Not here: the sentences of failures (bundles, see {@link org.tanji.engine.failure}) and the words of pages (host).
 */
@NullMarked
package org.tanji.engine.text;

import org.jspecify.annotations.NullMarked;
