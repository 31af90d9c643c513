package org.tanji.host.inspection;

/** What the drawn products are compared with, clause 7.4.1 (2). */
public enum ConsistencySubject {
    /** Name, model, factory and markings with the application. */
    IDENTITY,
    /** Data and information on every stage with the application. */
    DATA,
    /** Every stage with the product that was confirmed. */
    CONFIRMED_PRODUCT
}
