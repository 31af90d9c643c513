package org.tanji.host.factor.web;

import java.util.List;

/**
 * What a search of the library found.
 *
 * @param found how many there are, of which the first are shown
 */
public record FactorsPage(
        String query,
        String category,
        List<String> categories,
        List<FactorCard> factors,
        int found,
        int all,
        String version) {

    public FactorsPage {
        categories = List.copyOf(categories);
        factors = List.copyOf(factors);
    }
}
