package org.tanji.host.inspection;

/** What has to be stated with the finding on some items. */
public enum Asked {
    NOTHING,
    /** Name of the member of the management who is responsible, Annex 1 1.1. */
    MANAGER,
    /** For how many years records are kept, Annex 1 2.3. */
    YEARS,
    /** The products that a failed check was traced to, Annex 1 10.3.1. */
    TRACED,
    /** Day of the latest internal audit, Annex 1 12. */
    AUDITED
}
