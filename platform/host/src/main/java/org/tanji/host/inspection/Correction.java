package org.tanji.host.inspection;

import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/**
 * What the factory did about one nonconformity.
 *
 * @param nonconformity its key, such as {@code N1}
 */
public record Correction(
        @OfferedBy("open-nonconformities") String nonconformity,
        @LongText String cause,
        @LongText String action,
        List<FileId> evidence) {

    public Correction {
        evidence = List.copyOf(evidence);
    }
}
