package org.tanji.engine.solve;

/**
 * A process as the supplier of one product: a column of the system, and the row that balances this product of this
 * supplier. A process with allocated outputs has one for each of them.
 */
public record Supply(String process, String product) {}
