/**
 * Measures what the platform promises: exact quantification, sampling, import of workbooks.
 *
 * <p>Start reading at {@link org.tanji.bench.BenchCase}, the case that all benchmarks share. {@code platform/bench/run} runs
 * everything and writes the table of the module's README.
 *
 * <p>Not here: tests. No test depends on time.
 */
@NullMarked
package org.tanji.bench;

import org.jspecify.annotations.NullMarked;
