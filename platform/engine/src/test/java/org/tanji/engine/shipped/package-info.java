/**
 * The method files and worked examples that the plugins of this repository ship, read from their sources, so that the
 * engine's own tests can hold its laws on them before any plugin is built.
 *
 * <p>Start reading at {@link org.tanji.engine.shipped.ShippedMethod}.
 *
 * <p>Not here: what a family promises of its methods (test kit).
 */
@NullMarked
package org.tanji.engine.shipped;

import org.jspecify.annotations.NullMarked;
