/**
 * Method files as trees of maps, lists and words, each with its place in the file.
 *
 * <p>Start reading at {@link org.tanji.engine.method.yaml.ReadYaml}. A small and strict part of YAML: no anchors, aliases,
 * tags or second documents, no duplicate keys, limits on size and depth. {@link org.tanji.engine.method.yaml.MergeFiles}
 * joins a file with those it extends.
 *
 * <p>Not here: which keys there are ({@link org.tanji.engine.method.surface}) and what they mean
 * ({@link org.tanji.engine.method.reading}).
 */
@NullMarked
package org.tanji.engine.method.yaml;

import org.jspecify.annotations.NullMarked;
