package org.tanji.api.v1;

import java.util.HashSet;
import java.util.List;

/** What an applicant hands in, rule 7.1 together with section 3 of the annex, in the order in which it is asked for. */
public final class ApplicationChecklist {

    private final List<ChecklistItem> items;

    private ApplicationChecklist(List<ChecklistItem> items) {
        this.items = Required.some(items, "items");
        var ids = new HashSet<String>();
        for (var item : this.items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two checklist items have the id " + item.id());
            }
        }
    }

    /** @throws IllegalArgumentException without an item, or when two items have one id */
    public static ApplicationChecklist of(List<ChecklistItem> items) {
        return new ApplicationChecklist(items);
    }

    public List<ChecklistItem> items() {
        return items;
    }
}
