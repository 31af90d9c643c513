package org.tanji.host.inspection;

/** How binding an item of Annex 1 is. */
public enum Obligation {
    SHALL,
    /** The factory can follow it. */
    MAY,
    IF_NECESSARY,
    /** Something that is not to be found. */
    FORBIDDEN;

    /** Whether a factory that does not do it does not conform. */
    public boolean binds() {
        return this == SHALL || this == FORBIDDEN;
    }
}
