/**
 * The plan of the house, as tests: who may use what, what no run may depend on, how words and files are kept.
 *
 * <p>Start reading at {@link org.tanji.architecture.ArchitectureTest}. Not here: what a single room promises; that is
 * tested beside the room.
 */
@NullMarked
package org.tanji.architecture;

import org.jspecify.annotations.NullMarked;
