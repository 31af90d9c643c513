package org.tanji.host.audit;

/** How long the log was at some time, and what its last seal was: enough to notice that the end was cut off. */
public record AuditHead(long number, String seal) {

    /** Before the first entry. */
    public static final AuditHead NONE = new AuditHead(0, AuditEntry.FIRST);

    /** As a line of the file of heads. */
    public String line() {
        return number + " " + seal;
    }
}
