/**
 * Quantifying a product and keeping what came out: the one use case behind the pages, the REST interface and the command
 * line, and the studies in which every upload is a new version (rule 7.5.4).
 *
 * <p>Start reading at {@link org.tanji.host.quantification.QuantifyProduct}; {@link
 * org.tanji.host.quantification.KeepStudy} stores what it yields.
 *
 * <p>Not here: the arithmetic ({@code org.tanji.engine}); reading workbooks ({@link org.tanji.host.activitydata}).
 */
@NullMarked
package org.tanji.host.quantification;

import org.jspecify.annotations.NullMarked;
