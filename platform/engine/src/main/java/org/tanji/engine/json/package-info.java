/**
 * JSON as the engine writes and reads it: one canonical text for one content, and every problem of a document at its path.
 *
 * <p>Start reading at {@link org.tanji.engine.json.CanonicalJson}; {@link org.tanji.engine.json.JsonPart} reads. Decimals
 * are strings, so that no reader turns them into doubles.
 *
 * <p>Not here: what the documents say ({@link org.tanji.engine.inventory}, {@link org.tanji.engine.result}).
 */
@NullMarked
package org.tanji.engine.json;

import org.jspecify.annotations.NullMarked;
