package org.tanji.host.inspection;

/** What the team finds on one item. */
public enum ItemVerdict {
    CONFORM,
    NOT_CONFORM,
    /** With a reason. */
    NOT_APPLICABLE,
    /** Nothing was found yet; never recorded. */
    NOT_EXAMINED
}
