package org.tanji.host.application;

import java.util.ArrayList;
import java.util.List;

/**
 * Who applies, who answers for the product, and who makes it, rule 2.3 to 2.5.
 *
 * @param applicant holds the certificate
 * @param producer controls design and production
 * @param factory assembles, tests and marks the product
 */
public record Parties(Party applicant, Party producer, Party factory) {

    /** Whether a relation between them has to be proved, rule 7.1 (3). */
    public boolean differ() {
        return distinct().size() > 1;
    }

    /** Each organisation once: so many licences are handed in, rule 7.1 (2). */
    public List<Party> distinct() {
        var distinct = new ArrayList<Party>();
        for (var party : List.of(applicant, producer, factory)) {
            if (distinct.stream().noneMatch(party::isSame)) {
                distinct.add(party);
            }
        }
        return List.copyOf(distinct);
    }
}
