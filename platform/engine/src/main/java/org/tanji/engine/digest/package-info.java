/**
 * The fingerprint by which everything here is named that must not change: files, texts, results.
 *
 * <p>Not here: what exactly is fingerprinted (each kind of thing says so itself, JSON in {@code json}).
 */
@NullMarked
package org.tanji.engine.digest;

import org.jspecify.annotations.NullMarked;
