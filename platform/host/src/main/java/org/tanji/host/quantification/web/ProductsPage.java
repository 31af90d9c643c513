package org.tanji.host.quantification.web;

import java.util.List;

/** The products that the rule names, by family. */
public record ProductsPage(List<FamilySection> families, int withMethod) {

    public ProductsPage {
        families = List.copyOf(families);
    }

    /** @param id key of the family's name */
    public record FamilySection(String id, int annex, String fieldCode, List<ProductCard> products) {
        public FamilySection {
            products = List.copyOf(products);
        }
    }

    /** @param hasMethod whether a loaded family brings a method for it */
    public record ProductCard(String slug, String name, String standard, boolean hasMethod) {}
}
