package org.tanji.host.application;

import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/** Something that the applicant has to complete: an item of the checklist, and what about it. */
public record Lack(
        @OfferedBy("application-items") String item,
        @LongText String what) {}
