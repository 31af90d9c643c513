package org.tanji.host.verification;

/**
 * A finding on one figure.
 *
 * @param path of the figure in the inventory, such as {@code castings[2].mass}; {@code factor ID} for a factor
 * @param corrected the right value with its unit; empty unless it was corrected
 * @param seen the record that was seen: meter, invoice, weighing list
 * @param remark what else is to be said, such as why a secondary datum or a foreign database was used
 */
public record DatumFinding(String path, DatumVerdict verdict, String corrected, String seen, String remark) {}
