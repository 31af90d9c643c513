package org.tanji.host.inspection;

import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;

/** What the team finds on one of the three subjects. */
public record ConsistencyCheck(
        ConsistencySubject subject,
        ItemVerdict finding,
        @LongText String note,
        List<FileId> evidence) {

    public ConsistencyCheck {
        evidence = List.copyOf(evidence);
    }
}
