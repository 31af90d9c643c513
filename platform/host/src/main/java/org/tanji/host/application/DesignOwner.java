package org.tanji.host.application;

/** Whose design the factory makes, rule 7.1 (4). */
public enum DesignOwner {
    /** Its own under its own name: neither OEM nor ODM. */
    OWN,
    /** The producer's. */
    OEM,
    /** The factory's, sold under the producer's name. */
    ODM
}
