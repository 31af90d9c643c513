package org.tanji.engine.result;

import java.util.TreeSet;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.quality.Criteria;

/** What the ratings of an inventory rest on. */
final class Ratings {

    private Ratings() {}

    /** The criteria as a manifest keeps them: of the schemes only those that the inventory cites. */
    static Criteria used(Quantify.Request request) {
        var cited = new TreeSet<String>();
        request.inventory().ratings().stream().map(DataRating::scheme).forEach(cited::add);
        var criteria = request.criteria();
        return new Criteria(criteria.schemes().only(cited), criteria.tolerance(), criteria.keyShare());
    }
}
