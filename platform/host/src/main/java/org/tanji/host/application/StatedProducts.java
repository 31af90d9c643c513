package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.FORM_INCOMPLETE;
import static org.tanji.host.application.ApplicationFailure.PRODUCT_NOT_LISTED;
import static org.tanji.host.application.ApplicationFailure.SEVERAL_MODELS_IN_ONE_UNIT;
import static org.tanji.host.application.ApplicationFailure.STUDY_OF_ANOTHER_PRODUCT;
import static org.tanji.host.application.ApplicationFailure.STUDY_UNKNOWN;
import static org.tanji.host.application.ApplicationFailure.UNIT_TWICE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.AccountId;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Holds the products of a form against clause 1 and clause 4, and their studies against the products. */
record StatedProducts(ProductCatalogue catalogue, Studies studies) {

    /** What people write between models when they mean more than one. */
    private static final Pattern SEVERAL = Pattern.compile("[,;\\uFF0C\\uFF1B\\u3001\\n]");

    /** @throws Failure what is wrong with the first product that cannot be taken */
    @CarriesOut({
        Clause.SCOPE_LISTED_PRODUCTS,
        Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE,
        Clause.UNIT_NEVER_SPANS_MODELS,
        Clause.QUANTIFIED_BY_ITS_SPECIFICATION
    })
    void check(ApplicationForm form, AccountId owner) {
        if (form.products().isEmpty()) {
            throw Failure.of(FORM_INCOMPLETE, RoomText.of("form.products"));
        }
        var units = form.units();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var product = listed(unit);
            if (unit.model().isBlank()) {
                throw Failure.of(FORM_INCOMPLETE, RoomText.of("form.model", product.name(), i + 1));
            }
            if (SEVERAL.matcher(unit.model()).find()) {
                throw Failure.of(SEVERAL_MODELS_IN_ONE_UNIT, unit.model(), i + 1);
            }
            refuseTwice(unit, units.subList(0, i));
            checkStudy(unit, product, owner);
        }
    }

    /** What lists call the case. */
    String title(ApplicationForm form) {
        var first = form.units().get(0);
        var title = form.applicant().name() + " · " + listed(first).name().zh() + " " + first.model();
        return form.products().size() == 1
                ? title
                : title + " (+" + (form.products().size() - 1) + ")";
    }

    private Product listed(ProductUnit unit) {
        return catalogue
                .find(unit.product())
                .orElseThrow(() -> Failure.of(
                        PRODUCT_NOT_LISTED,
                        unit.product(),
                        RoomText.joined(
                                catalogue.all().stream().map(Product::name).toList())));
    }

    private static void refuseTwice(ProductUnit unit, List<ProductUnit> before) {
        before.stream()
                .filter(other -> other.product().equals(unit.product())
                        && bare(other.model()).equals(bare(unit.model()))
                        && bare(other.specification()).equals(bare(unit.specification()))
                        && bare(other.site()).equals(bare(unit.site())))
                .findFirst()
                .ifPresent(other -> {
                    throw Failure.of(UNIT_TWICE, other.key(), unit.key(), unit.model(), unit.site());
                });
    }

    private void checkStudy(ProductUnit unit, Product product, AccountId owner) {
        if (unit.study().isEmpty()) {
            return;
        }
        var study = studies.find(new StudyId(unit.study()), Optional.empty())
                .map(found -> found.version())
                .filter(version -> version.owner().equals(owner))
                .orElseThrow(() -> Failure.of(STUDY_UNKNOWN, unit.study(), unit.key()));
        if (!study.product().equals(product.slug())) {
            throw Failure.of(
                    STUDY_OF_ANOTHER_PRODUCT, unit.key(), product.name(), product.standardCode(), study.title());
        }
    }

    private static String bare(String written) {
        return written.strip().replaceAll("\\s+", " ");
    }
}
