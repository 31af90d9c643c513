package org.tanji.host.rule.deadline;

import org.tanji.host.rule.Clause;

/** What a deadline is for. */
public enum DeadlineKind {
    /** The certificate is issued by then, else a reason is recorded. */
    CERTIFICATION(Clause.CERTIFIED_WITHIN_180_DAYS),
    /** Corrections are handed in by then. */
    CORRECTION(Clause.CORRECTION_WITHIN_TWO_MONTHS),
    /** Corrections after surveillance are handed in by then. */
    SURVEILLANCE_CORRECTION(Clause.SURVEILLANCE_CORRECTIONS),
    /** The last day of the certificate. */
    VALIDITY(Clause.VALID_FOR_TWO_YEARS),
    /** The first day on which surveillance can take place. */
    SURVEILLANCE_EARLIEST(Clause.SURVEILLANCE_FROM_SIX_MONTHS),
    /** From then on the visit is late by the stricter reading. */
    SURVEILLANCE_WARNING(Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS),
    /** The visit takes place by then. */
    SURVEILLANCE_LIMIT(Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS),
    /** On that day somebody is reminded of the visit. */
    SURVEILLANCE_REMINDER(Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS),
    /** Recertification is applied for by then. */
    RECERTIFICATION(Clause.RECERTIFICATION_SIX_MONTHS_BEFORE),
    /** On that day the holder is reminded of recertification. */
    RECERTIFICATION_REMINDER(Clause.RECERTIFICATION_SIX_MONTHS_BEFORE),
    /** The certificate is suspended by then. */
    SUSPENSION(Clause.SUSPENDED_WITHIN_FIVE_DAYS),
    /** The last day of a suspension; a certificate that is not restored by then is withdrawn. */
    SUSPENSION_END(Clause.SUSPENDED_AT_MOST_SIX_MONTHS),
    /** The last day on which a growth of the footprint has no consequence yet. */
    GROWTH(Clause.GROWTH_ENDS_VALIDITY),
    /** The factory tells the body by then. */
    NOTIFICATION(Clause.BODY_NOTIFIED_PROMPTLY),
    /** The factory keeps its records until then. */
    RECORDS(Clause.RECORDS_KEPT_THREE_YEARS),
    /** The factory audits itself by then. */
    INTERNAL_AUDIT(Clause.INTERNAL_AUDIT),
    /** The body keeps the file of the case until then. */
    ARCHIVE(Clause.FILED_AND_CONFIDENTIAL);

    private final Clause clause;

    DeadlineKind(Clause clause) {
        this.clause = clause;
    }

    public Clause clause() {
        return clause;
    }
}
