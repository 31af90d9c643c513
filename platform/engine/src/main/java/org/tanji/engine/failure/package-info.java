/**
 * How anything in the platform says that it cannot do what it was asked to do.
 *
 * <p>Start reading at {@link org.tanji.engine.failure.Failure}. A failure carries a code and values; the sentence is
 * put together when somebody reads it, in that reader's language. Many problems of one file travel together as
 * {@link org.tanji.engine.failure.Problem}s, each with its place.
 *
 * <p>Not here: what a web page or a command line makes of a failure (host).
 */
@NullMarked
package org.tanji.engine.failure;

import org.jspecify.annotations.NullMarked;
