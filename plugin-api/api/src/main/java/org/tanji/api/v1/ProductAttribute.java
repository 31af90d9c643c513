package org.tanji.api.v1;

/**
 * What is known of every product in an application, rule 7.1 (1), and may tell one certification unit from another.
 *
 * <p>The set is closed so that a partition can say something about each: it splits, or it does not matter.
 */
public enum ProductAttribute {
    /** The typical product name of table 2 of the annex. */
    PRODUCT_NAME,
    MODEL,
    SPECIFICATION,
    /** The organisation that assembles and tests the product, rule 2.5. */
    FACTORY,
    /** The address where that happens, rule 4. */
    PRODUCTION_SITE,
    /** Rule 2.3. */
    APPLICANT,
    /** Rule 2.4. */
    PRODUCER,
    TRADE_MARK
}
