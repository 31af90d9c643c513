package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.FIELD_NOT_APPROVED;
import static org.tanji.host.application.ApplicationFailure.NOBODY_QUALIFIED;
import static org.tanji.host.application.ApplicationFailure.NO_FAMILY_FOR_PRODUCT;
import static org.tanji.host.application.ApplicationFailure.PRODUCT_NOT_LISTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.family.Families;
import org.tanji.host.family.Family;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Area;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Qualification;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.RuleBook;

/** Whether the body is able to certify what is applied for: approved fields, enabled families, qualified people, rule 7.2 (2). */
record CheckScope(RuleBook rules, ProductCatalogue catalogue, Families families, Qualifications qualifications) {

    /** What the program finds for each unit on that day. */
    List<UnitScope> find(Application application, Actor reviewer, LocalDate today) {
        var approved = rules.on(today).parameters().scope().fields();
        var current = qualifications.current();
        return application.units().stream()
                .map(unit -> {
                    var product = product(unit);
                    var area = new Area(product.familyId(), product.fieldCode());
                    return new UnitScope(
                            unit.key(),
                            product.slug(),
                            product.fieldCode(),
                            family(product).map(Family::id).orElse(""),
                            approved.contains(product.fieldCode()),
                            isQualified(reviewer, area, today),
                            isThere(current, Competence.INSPECTOR, area, today)
                                    && isThere(current, Competence.VERIFIER, area, today));
                })
                .toList();
    }

    /** @throws Failure for the first unit that the body cannot certify */
    @CarriesOut({Clause.SCOPE_IN_APPROVED_FIELDS, Clause.QUANTIFIED_BY_ITS_SPECIFICATION})
    void require(List<UnitScope> scope, LocalDate today) {
        var approved = rules.on(today).parameters().scope().fields();
        for (var unit : scope) {
            var product = catalogue.find(unit.product()).orElseThrow();
            if (!unit.fieldApproved()) {
                throw Failure.of(
                        FIELD_NOT_APPROVED, unit.unit(), product.name(), unit.field(), String.join(", ", approved));
            }
            if (unit.family().isEmpty()) {
                throw Failure.of(
                        NO_FAMILY_FOR_PRODUCT, unit.unit(), product.name(), product.standardCode(), product.familyId());
            }
            if (!unit.isStaffed()) {
                throw Failure.of(
                        NOBODY_QUALIFIED,
                        unit.unit(),
                        product.familyId(),
                        unit.field(),
                        RoomText.of(unit.reviewerQualified() ? "scope.noTeam" : "scope.noReviewer"));
            }
        }
    }

    /** The families of an application under their plugins, for the record of the acceptance. */
    List<PinnedFamily> pinned(Application application) {
        return application.units().stream()
                .map(this::product)
                .distinct()
                .flatMap(product -> family(product).stream().map(family -> pinned(family, product)))
                .toList();
    }

    /** The general standard, the rule and the one specification of this product: table 1 of the annex without its other rows. */
    @CarriesOut(Clause.BASIS_STANDARDS)
    private static PinnedFamily pinned(Family family, Product product) {
        var basis = family.profile().certificationStandards().stream()
                .map(standard -> ProductCatalogue.canonicalCode(standard.code()))
                .filter(code -> !code.startsWith("CTS") || code.equals(product.standardCode()))
                .toList();
        return new PinnedFamily(
                family.id(),
                family.stamp().id(),
                family.stamp().version(),
                family.stamp().sha256(),
                basis);
    }

    private Optional<Family> family(Product product) {
        return families.find(product.familyId())
                .filter(family -> family.methods().stream()
                        .anyMatch(shipped -> shipped.method().id().equals(product.methodId())));
    }

    private Product product(ProductUnit unit) {
        return catalogue
                .find(unit.product())
                .orElseThrow(() -> Failure.of(
                        PRODUCT_NOT_LISTED,
                        unit.product(),
                        RoomText.joined(
                                catalogue.all().stream().map(Product::name).toList())));
    }

    private boolean isQualified(Actor reviewer, Area area, LocalDate today) {
        return qualifications.valid(reviewer.person(), Competence.APPLICATION_REVIEWER, area, today);
    }

    private static boolean isThere(List<Qualification> current, Competence competence, Area area, LocalDate today) {
        return current.stream()
                .anyMatch(one -> one.competence() == competence && one.covers(area) && one.isValid(today));
    }
}
