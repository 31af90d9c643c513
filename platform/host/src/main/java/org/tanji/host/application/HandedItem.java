package org.tanji.host.application;

import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.OfferedBy;

/**
 * Files that are handed in for one item of the checklist.
 *
 * @param item id of the item, such as {@code business-licences}
 * @param remark what a reader should know; for an item that does not apply, why
 */
public record HandedItem(@OfferedBy("application-items") String item, List<FileId> files, String remark) {

    public HandedItem {
        files = List.copyOf(files);
    }
}
