package org.tanji.host.rule.deadline;

import java.util.Locale;
import org.tanji.engine.text.Localized;

/** The five reasons for which the clock of a certification stops, clause 6. */
public enum StopReason implements Localized {
    /** What the applicant handed in does not meet the requirements. */
    DOCUMENTS_INSUFFICIENT,
    /** The factory cannot be inspected as planned. */
    INSPECTION_POSTPONED,
    /** Corrections were handed in after their term. */
    CORRECTIONS_LATE,
    /** Fees were not paid in time. */
    FEES_UNPAID,
    /** Anything else that is the applicant's. */
    OTHER_OF_APPLICANT;

    @Override
    public String in(Locale locale) {
        return DeadlineWords.text(locale, "stop." + name());
    }
}
