/** The register of compared methods as rows; start reading at {@link org.tanji.host.family.store.JooqConfirmations}. Not here: the families. */
@NullMarked
package org.tanji.host.family.store;

import org.jspecify.annotations.NullMarked;
