/**
 * What a product family is, seen from a plugin: four answers, all of them data.
 *
 * <p>Start reading at {@link org.tanji.api.v1.ProductFamily}. This package is frozen: a plugin that was built against it
 * must still load in ten years, because a certificate of today must be recomputable then. Values that plugins construct
 * have factories and builders instead of public constructors, so that they can grow a property without breaking anybody;
 * whatever else must change comes beside it, as {@code v2}.
 *
 * <p>Not here: units, quantities and formulas (a plugin brings methods as files and computes nothing, see
 * {@code org.tanji.engine}); loading and checking plugins (host).
 */
@NullMarked
package org.tanji.api.v1;

import org.jspecify.annotations.NullMarked;
