/**
 * Reading Excel's file format ({@code .xlsx}, ISO/IEC 29500) as it comes from strangers: limits first, then a stream of
 * cells with everything that may mislead a reader: formulas, number formats, merged and hidden cells.
 *
 * <p>Start reading at {@link org.tanji.host.activitydata.xlsx.ReadXlsx}. The archive is unpacked once, by its central
 * directory as Excel does, and only those bytes are parsed. Not here: what the cells mean
 * ({@link org.tanji.host.activitydata}).
 */
@NullMarked
package org.tanji.host.activitydata.xlsx;

import org.jspecify.annotations.NullMarked;
