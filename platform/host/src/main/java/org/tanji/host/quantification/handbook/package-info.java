/**
 * The handbook of a method: what a reader of its file would learn, generated from the method itself, so that it never says
 * anything else than what is calculated.
 *
 * <p>Start reading at {@link org.tanji.host.quantification.handbook.Handbook}; {@code HandbookJson} says the same to
 * programs.
 *
 * <p>Not here: setting it as HTML or Markdown ({@link org.tanji.host.document}); the page around it (web).
 */
@NullMarked
package org.tanji.host.quantification.handbook;

import org.jspecify.annotations.NullMarked;
