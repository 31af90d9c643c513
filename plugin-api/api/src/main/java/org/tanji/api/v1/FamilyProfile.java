package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Where a family stands in the rule: clause 1 (product field) and sections 1 and 2 of its annex. */
public final class FamilyProfile {

    private final String id;
    private final String annex;
    private final String fieldCode;
    private final Words category;
    private final Words classification;
    private final Words typicalCategory;
    private final List<TypicalProduct> typicalProducts;
    private final List<CertificationStandard> certificationStandards;

    private FamilyProfile(Builder builder) {
        this.id = builder.id;
        this.annex = builder.annex;
        this.fieldCode = builder.fieldCode;
        this.category = builder.category;
        this.classification = builder.classification;
        this.typicalCategory = builder.typicalCategory;
        this.typicalProducts = Required.some(builder.typicalProducts, "typicalProducts");
        this.certificationStandards = Required.some(builder.certificationStandards, "certificationStandards");
    }

    /**
     * @param id permanent, lower case with hyphens, such as {@code submersible-pumps}
     * @param annex number of the annex of the rule, such as {@code 3}
     * @param fieldCode product field of the accreditation authority, clause 1, such as {@code PV11}
     * @throws IllegalArgumentException for an id that is not lower case letters, digits and hyphens
     */
    public static Categories builder(String id, String annex, String fieldCode) {
        if (!Required.text(id, "id").matches("[a-z][a-z0-9-]{2,40}")) {
            throw new IllegalArgumentException("id must match [a-z][a-z0-9-]{2,40}, not " + id);
        }
        Required.text(annex, "annex");
        Required.text(fieldCode, "fieldCode");
        return (category, classification, typicalCategory) ->
                new Builder(id, annex, fieldCode, category, classification, typicalCategory);
    }

    public String id() {
        return id;
    }

    public String annex() {
        return annex;
    }

    public String fieldCode() {
        return fieldCode;
    }

    /** Product category, table 2 of the annex. */
    public Words category() {
        return category;
    }

    /** Product classification, table 2 of the annex. */
    public Words classification() {
        return classification;
    }

    /** Category of typical products, table 2 of the annex. */
    public Words typicalCategory() {
        return typicalCategory;
    }

    /** In the order of table 2 of the annex. */
    public List<TypicalProduct> typicalProducts() {
        return typicalProducts;
    }

    /** Table 1 of the annex, in its order. */
    public List<CertificationStandard> certificationStandards() {
        return certificationStandards;
    }

    /** The second step of building a profile. */
    public interface Categories {

        /** The first three columns of table 2 of the annex. */
        Builder categories(Words category, Words classification, Words typicalCategory);
    }

    /** Collects products and standards. */
    public static final class Builder {

        private final String id;
        private final String annex;
        private final String fieldCode;
        private final Words category;
        private final Words classification;
        private final Words typicalCategory;
        private final List<TypicalProduct> typicalProducts = new ArrayList<>();
        private final List<CertificationStandard> certificationStandards = new ArrayList<>();

        private Builder(
                String id,
                String annex,
                String fieldCode,
                Words category,
                Words classification,
                Words typicalCategory) {
            this.id = id;
            this.annex = annex;
            this.fieldCode = fieldCode;
            this.category = requireNonNull(category, "category");
            this.classification = requireNonNull(classification, "classification");
            this.typicalCategory = requireNonNull(typicalCategory, "typicalCategory");
        }

        /** Adds a row of table 2. */
        public Builder typicalProduct(TypicalProduct product) {
            typicalProducts.add(requireNonNull(product, "product"));
            return this;
        }

        /** Adds a row of table 1. */
        public Builder certificationStandard(CertificationStandard standard) {
            certificationStandards.add(requireNonNull(standard, "standard"));
            return this;
        }

        /** @throws IllegalArgumentException without a product or without a standard */
        public FamilyProfile build() {
            return new FamilyProfile(this);
        }
    }
}
