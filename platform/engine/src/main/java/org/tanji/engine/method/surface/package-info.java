/**
 * Which keys a method file may have and which kind of value stands behind each: one description, from which the check of
 * a file, the JSON Schema for editors and the words of the messages are all derived.
 *
 * <p>Start reading at {@link org.tanji.engine.method.surface.MethodSurface}.
 *
 * <p>Not here: whether names refer to something and dimensions fit ({@link org.tanji.engine.method.reading}).
 */
@NullMarked
package org.tanji.engine.method.surface;

import org.jspecify.annotations.NullMarked;
