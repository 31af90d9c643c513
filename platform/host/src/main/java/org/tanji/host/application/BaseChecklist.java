package org.tanji.host.application;

import static org.tanji.api.v1.ApplicationFact.APPLICANT_IS_DEALER;
import static org.tanji.api.v1.ApplicationFact.APPLICANT_IS_IMPORTER;
import static org.tanji.api.v1.ApplicationFact.MADE_AS_ODM;
import static org.tanji.api.v1.ApplicationFact.MADE_AS_OEM;
import static org.tanji.api.v1.ApplicationFact.PARTIES_DIFFER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tanji.api.v1.ApplicationFact;
import org.tanji.api.v1.ChecklistItem;
import org.tanji.api.v1.Words;

/**
 * What clause 7.1 (2) to (7) asks of every application, whatever the product. Bill of materials, boundary and footprint are asked
 * for under (7), because the review and the inspection look at them.
 */
final class BaseChecklist {

    static final List<ChecklistItem> ITEMS = List.of(
            always("business-licences", "7.1 (2)"),
            when("delegation", "7.1 (3)", Set.of(PARTIES_DIFFER)),
            when("dealer-contract", "7.1 (3)", Set.of(APPLICANT_IS_DEALER)),
            when("importer-contract", "7.1 (3)", Set.of(APPLICANT_IS_IMPORTER)),
            when("intellectual-property", "7.1 (4)", Set.of(MADE_AS_OEM, MADE_AS_ODM)),
            always("organisation-chart", "7.1 (5)"),
            always("process-flow", "7.1 (6)"),
            always("materials-list", "7.1 (7); 7.2"),
            always("boundary-and-footprint", "7.1 (7); 7.2"));

    private BaseChecklist() {}

    private static ChecklistItem always(String id, String clause) {
        return ChecklistItem.always(id, clause, words(id));
    }

    private static ChecklistItem when(String id, String clause, Set<ApplicationFact> facts) {
        return ChecklistItem.whenAnyOf(id, clause, words(id), facts);
    }

    private static Words words(String id) {
        var text = RoomText.of("item." + id);
        return Words.of(text.in(Locale.SIMPLIFIED_CHINESE), text.in(Locale.ROOT));
    }
}
