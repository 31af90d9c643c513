package org.tanji.host.inspection;

import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/**
 * What the team finds on one item of Annex 1.
 *
 * @param item id of the item
 * @param stated what the item asks to be stated; empty where it asks nothing
 */
public record ItemFinding(
        @OfferedBy("inspection-items") String item,
        ItemVerdict verdict,
        String stated,
        @LongText String note,
        List<FileId> evidence) {

    public ItemFinding {
        evidence = List.copyOf(evidence);
    }
}
