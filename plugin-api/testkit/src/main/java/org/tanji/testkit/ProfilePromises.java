package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tanji.api.v1.CertificationStandard;
import org.tanji.api.v1.TypicalProduct;

/** The profile is that of an annex, and the host finds the family. */
interface ProfilePromises extends Promises {

    @Test
    default void theExtensionIndexNamesTheFamilyAndNothingElse() {
        var index = new FamilyFiles(family()).find("META-INF/extensions.idx").orElseThrow();

        assertEquals(family().getClass().getName(), index.strip());
    }

    @Test
    default void everyProductHasItsStandardInTheTableOfStandards() {
        var codes = family().profile().certificationStandards().stream()
                .map(CertificationStandard::code)
                .toList();

        family().profile()
                .typicalProducts()
                .forEach(product -> assertTrue(
                        codes.contains(product.standardCode()), () -> product.standardCode() + " is not in " + codes));
    }

    @Test
    default void noTwoProductsShareANameOrAStandard() {
        var products = family().profile().typicalProducts();

        assertEquals(
                products.size(),
                products.stream().map(TypicalProduct::name).distinct().count());
        assertEquals(
                products.size(),
                products.stream().map(TypicalProduct::standardCode).distinct().count());
    }

    @Test
    default void standardCodesAreWrittenTheCanonicalWay() {
        family().profile()
                .typicalProducts()
                .forEach(product ->
                        assertTrue(product.standardCode().matches("CTS PCEC-\\d\\d:\\d{4}"), product::standardCode));
    }

    @Test
    default void answersDoNotChangeBetweenQuestions() {
        assertEquals(family().profile().id(), family().profile().id());
        assertEquals(
                family().profile().typicalProducts().stream()
                        .map(TypicalProduct::name)
                        .toList(),
                family().profile().typicalProducts().stream()
                        .map(TypicalProduct::name)
                        .toList());
    }
}
