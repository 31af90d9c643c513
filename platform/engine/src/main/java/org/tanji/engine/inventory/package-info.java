/**
 * What an applicant states about one product: activity data with evidence, the choice of boundary and factors, what was
 * left out and how good the data are (rule 7.5.2, 7.5.3).
 *
 * <p>Start reading at {@link org.tanji.engine.inventory.Inventory}. An inventory keeps values as they were entered; it is
 * held against its method by {@code CheckInventory}.
 *
 * <p>Not here: the Excel workbook (host); what the method asks ({@link org.tanji.engine.method}).
 */
@NullMarked
package org.tanji.engine.inventory;

import org.jspecify.annotations.NullMarked;
