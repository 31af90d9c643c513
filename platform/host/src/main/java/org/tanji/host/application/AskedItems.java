package org.tanji.host.application;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.tanji.api.v1.ApplicationFact;
import org.tanji.api.v1.ChecklistItem;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.family.Families;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * Which documents an application needs: what clause 7.1 asks of everybody, and what the checklists of its product families say
 * of the same items or add to them.
 */
public record AskedItems(ProductCatalogue catalogue, Families families) {

    /** The form itself and the declaration on submission: they are answered by other steps. */
    private static final Set<String> ANSWERED_ELSEWHERE = Set.of("application-form", "truth-statement");

    /** Where the rule itself says that an item may not apply, a statement why answers it. */
    private static final Set<String> MAY_NOT_APPLY = Set.of("intellectual-property", "operating-instructions");

    private static final String LICENCES = "business-licences";
    private static final String FOOTPRINT = "boundary-and-footprint";

    /** In the order of clause 7.1; what a family adds comes last. */
    @CarriesOut({
        Clause.ANNEX_REQUIREMENTS_PREVAIL,
        Clause.BUSINESS_LICENCES,
        Clause.RELATION_BETWEEN_PARTIES,
        Clause.INTELLECTUAL_PROPERTY,
        Clause.ORGANISATION_CHART,
        Clause.PROCESS_DESCRIPTION
    })
    public List<AskedItem> of(Application application) {
        var truths = truths(application);
        return checklist(application).stream()
                .filter(item ->
                        item.whenAnyOf().isEmpty() || item.whenAnyOf().stream().anyMatch(truths::contains))
                .map(item -> asked(item, application))
                .toList();
    }

    /** Refuses the first item that is missing and names all of them. */
    void requireAll(Application application) {
        var missing = of(application).stream().filter(item -> !item.settled()).toList();
        if (!missing.isEmpty()) {
            var all = RoomText.joined(missing.stream().map(AskedItem::text).toList());
            throw missing.get(0).missing(all);
        }
    }

    private List<ChecklistItem> checklist(Application application) {
        var items = new LinkedHashMap<String, ChecklistItem>();
        BaseChecklist.ITEMS.forEach(item -> items.put(item.id(), item));
        application.units().stream()
                .flatMap(unit -> catalogue.find(unit.product()).stream())
                .map(Product::familyId)
                .distinct()
                .flatMap(family -> families.find(family).stream())
                .flatMap(family -> family.checklist().items().stream())
                .filter(item -> !ANSWERED_ELSEWHERE.contains(item.id()))
                .forEach(item -> items.put(item.id(), item));
        return List.copyOf(items.values());
    }

    private static AskedItem asked(ChecklistItem item, Application application) {
        int needed =
                item.id().equals(LICENCES) ? application.parties().distinct().size() : 1;
        var handed = application.handed().stream()
                .filter(one -> one.item().equals(item.id()))
                .toList();
        int files = (int)
                handed.stream().flatMap(one -> one.files().stream()).distinct().count();
        var waived = MAY_NOT_APPLY.contains(item.id())
                && handed.stream().anyMatch(one -> !one.remark().isBlank());
        return new AskedItem(
                item.id(),
                item.clause(),
                new BilingualText(item.text().zh(), item.text().en()),
                needed,
                files,
                files >= needed || waived || answeredByStudies(item, application));
    }

    private static boolean answeredByStudies(ChecklistItem item, Application application) {
        return item.id().equals(FOOTPRINT)
                && application.units().stream().noneMatch(unit -> unit.study().isEmpty());
    }

    private static Set<ApplicationFact> truths(Application application) {
        var truths = EnumSet.noneOf(ApplicationFact.class);
        if (application.parties().differ()) {
            truths.add(ApplicationFact.PARTIES_DIFFER);
        }
        switch (application.form().trade()) {
            case DEALER -> truths.add(ApplicationFact.APPLICANT_IS_DEALER);
            case IMPORTER -> truths.add(ApplicationFact.APPLICANT_IS_IMPORTER);
            case MAKER -> {}
        }
        switch (application.form().design()) {
            case OEM -> truths.add(ApplicationFact.MADE_AS_OEM);
            case ODM -> truths.add(ApplicationFact.MADE_AS_ODM);
            case OWN -> {}
        }
        return truths;
    }
}
