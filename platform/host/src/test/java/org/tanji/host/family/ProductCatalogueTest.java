package org.tanji.host.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;
import org.tanji.host.rule.RuleEditions;

class ProductCatalogueTest {

    private final ProductCatalogue catalogue = ProductCatalogue.read();

    @Test
    void thereAreTwentyEightProductsWithAStandardEach() {
        var codes = catalogue.all().stream().map(Product::standardCode).sorted().toList();

        assertEquals(28, codes.size());
        assertEquals(28, codes.stream().distinct().count());
        assertEquals("CTS PCEC-08:2025", codes.get(0));
        assertEquals("CTS PCEC-35:2025", codes.get(27));
    }

    @Test
    void slugsAndNamesAreTheirOwn() {
        assertEquals(28, catalogue.all().stream().map(Product::slug).distinct().count());
        assertEquals(28, catalogue.all().stream().map(Product::name).distinct().count());
    }

    @Test
    @Proves(Clause.SCOPE_IN_APPROVED_FIELDS)
    void theProductsAreThoseOfTheApprovedFields() {
        var scope =
                RuleEditions.read(Path.of("../../config")).newest().parameters().scope();

        assertEquals(
                scope.fields(),
                catalogue.all().stream()
                        .map(Product::fieldCode)
                        .distinct()
                        .sorted()
                        .toList());
        assertEquals(scope.products(), catalogue.all().size());
    }

    @Test
    @Proves(Clause.SCOPE_LISTED_PRODUCTS)
    void namesAreComparedWhole() {
        assertEquals(
                "CTS PCEC-15:2025", catalogue.findByName("破乳剂").orElseThrow().standardCode());
        assertEquals(
                "CTS PCEC-12:2025", catalogue.findByName("高温破乳剂").orElseThrow().standardCode());
        assertEquals(
                "CTS PCEC-30:2025", catalogue.findByName("磨鞋").orElseThrow().standardCode());
        assertEquals(
                "CTS PCEC-29:2025", catalogue.findByName("领眼磨鞋").orElseThrow().standardCode());
        assertTrue(catalogue.findByName("乳剂").isEmpty());
    }

    @Test
    void pumpAndMotorAreMappedByNameAndNotByTheOrderOfTheAnnexes() {
        var pump = catalogue.findByName("潜油泵").orElseThrow();
        var motor = catalogue.findByName("潜油电机").orElseThrow();

        assertEquals("cts-pcec-20 3 PV11", pump.methodId() + " " + pump.annex() + " " + pump.fieldCode());
        assertEquals("cts-pcec-19 4 PV13", motor.methodId() + " " + motor.annex() + " " + motor.fieldCode());
    }

    @Test
    void aMisprintOfTheRuleIsUnderstoodOnImportOnly() {
        assertEquals("铣鞋", catalogue.importByName("铤鞋").name().zh());
        assertTrue(catalogue.findByName("铤鞋").isEmpty());
        assertEquals("防爆LED照明灯", catalogue.importByName("防爆 LED 照明灯").name().zh());
    }

    @Test
    void anUnknownNameIsRefusedWithTheAllowedOnes() {
        var refused = assertThrows(Failure.class, () -> catalogue.importByName("水泵"));

        assertTrue(refused.message(Locale.SIMPLIFIED_CHINESE).contains("潜油泵"));
    }

    @Test
    @Proves(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
    void theWaysInWhichTheRuleWritesACodeAreOne() {
        assertEquals("CTS PCEC-20:2025", ProductCatalogue.canonicalCode("CTS PCEC-20: 2025"));
        assertEquals("CTS PCEC-08:2025", ProductCatalogue.canonicalCode("CTS PCEC-08：2025"));
        assertEquals("GB/T 24067-2024", ProductCatalogue.canonicalCode("GB/T 24067-2024"));
        assertEquals(
                "潜油电机",
                catalogue
                        .findByStandard("CTS PCEC-19： 2025")
                        .orElseThrow()
                        .name()
                        .zh());
    }
}
