package org.tanji.host.application;

import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.Localized;

/**
 * Something that an application has to bring, and what of it is there.
 *
 * @param id of the checklist of the family, such as {@code process-flow}
 * @param cited clauses that ask for it, as the family's checklist cites them
 * @param needed files at least
 * @param handed files that are there
 * @param settled there is enough of it, it was stated not to apply, or another record answers it
 */
public record AskedItem(String id, String cited, Localized text, int needed, int handed, boolean settled) {

    /** Under which clause a case without it is refused. */
    Failure missing(Localized all) {
        var code = switch (id) {
            case "business-licences" -> ApplicationFailure.LICENCES_MISSING;
            case "delegation", "dealer-contract", "importer-contract" -> ApplicationFailure.RELATION_NOT_PROVED;
            case "intellectual-property" -> ApplicationFailure.RIGHTS_NOT_SHOWN;
            case "organisation-chart" -> ApplicationFailure.CHART_MISSING;
            case "process-flow", "operating-instructions" -> ApplicationFailure.PROCESS_NOT_DESCRIBED;
            case "materials-list", "boundary-and-footprint" -> ApplicationFailure.MATERIALS_OR_BOUNDARY_MISSING;
            default -> ApplicationFailure.ANNEX_ITEM_MISSING;
        };
        return Failure.of(code, text, cited, handed, needed, all);
    }
}
