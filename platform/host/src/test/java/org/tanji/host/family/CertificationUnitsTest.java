package org.tanji.host.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ProductAttribute;
import org.tanji.api.v1.UnitPartition;
import org.tanji.api.v1.Words;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

class CertificationUnitsTest {

    private static final Words MODEL_LABEL = Words.of("型号", "Model");
    private static final Words MODEL_REASON = Words.of("型号不同。", "Models differ.");

    private static final UnitPartition RULE = UnitPartition.builder()
            .splitBy(ProductAttribute.MODEL, MODEL_LABEL, MODEL_REASON, "annex 3, 2")
            .splitBy(ProductAttribute.PRODUCTION_SITE, Words.of("场地", "Site"), Words.of("场地不同。", "Sites differ."), "4")
            .ignore(ProductAttribute.TRADE_MARK, MODEL_REASON)
            .build();

    private static UnitProduct product(String model, String site, String mark) {
        return new UnitProduct(Map.of(
                ProductAttribute.MODEL, model,
                ProductAttribute.PRODUCTION_SITE, site,
                ProductAttribute.TRADE_MARK, mark));
    }

    @Test
    void productsThatDifferOnlyInAnIrrelevantAttributeShareAUnit() {
        var division = CertificationUnits.divide(RULE, List.of(product("A", "one", "x"), product("A", "one", "y")));

        assertEquals(1, division.units().size());
        assertEquals(List.of(), division.splits());
    }

    @Test
    @Proves({Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, Clause.UNIT_NEVER_SPANS_MODELS})
    void everySplitSaysWhyAndUnderWhichClause() {
        var division = CertificationUnits.divide(RULE, List.of(product("A", "one", "x"), product("B", "two", "x")));

        var reasons = division.splits().get(0).reasons();
        assertEquals(2, reasons.size());
        assertEquals("Models differ.", reasons.get(0).sentence().en());
        assertEquals("annex 3, 2", reasons.get(0).clause());
        assertEquals(List.of("A", "B"), reasons.get(0).values());
        assertEquals("4", reasons.get(1).clause());
    }

    @Test
    void spacesAtTheEndsTellNothingApart() {
        var division = CertificationUnits.divide(RULE, List.of(product("A ", "one", ""), product(" A", "one", "")));

        assertEquals(1, division.units().size());
    }

    @Test
    void unitsDoNotDependOnTheOrderOfProductsAndEachProductIsInOne() {
        var products = new ArrayList<UnitProduct>();
        for (int i = 0; i < 24; i++) {
            products.add(product("M" + i % 4, "S" + i % 3, "T" + i));
        }
        var keys = keys(products);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(products, new Random(seed));

            assertEquals(keys, keys(products));
        }
        assertEquals(12, keys.size());
    }

    private static List<List<String>> keys(List<UnitProduct> products) {
        var division = CertificationUnits.divide(RULE, products);
        assertEquals(
                products.size(),
                division.units().stream()
                        .mapToInt(unit -> unit.products().size())
                        .sum());
        return division.units().stream().map(CertificationUnits.Unit::key).toList();
    }
}
