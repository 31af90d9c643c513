/** Cases as rows of acts; start reading at {@link org.tanji.host.casefile.store.JooqCases}. */
@NullMarked
package org.tanji.host.casefile.store;

import org.jspecify.annotations.NullMarked;
