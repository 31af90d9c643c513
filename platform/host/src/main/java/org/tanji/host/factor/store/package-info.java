/**
 * The history of the factor library as rows: the versions, and for each what it changed. The content of any version is
 * what the changes up to it left behind. Start reading at {@link org.tanji.host.factor.store.JooqFactorHistory}.
 *
 * <p>Not here: the library itself, which is read from files ({@link org.tanji.host.factor}).
 */
@NullMarked
package org.tanji.host.factor.store;

import org.jspecify.annotations.NullMarked;
