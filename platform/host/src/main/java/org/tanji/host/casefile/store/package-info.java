/** Cases as rows of acts; start reading at {@link org.tanji.host.casefile.store.JooqCases}. Not here: what an act means. */
@NullMarked
package org.tanji.host.casefile.store;

import org.jspecify.annotations.NullMarked;
