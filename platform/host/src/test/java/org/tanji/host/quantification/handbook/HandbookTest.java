package org.tanji.host.quantification.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Markdown;
import org.tanji.host.document.PageHtml;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.family.Families;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.QuantifyProduct.Order;
import org.tanji.host.quantification.ShippedExample;
import org.xml.sax.InputSource;

/** The page of every shipped method says everything that the method has, in both languages. */
class HandbookTest {

    private static final QuantifyProduct QUANTIFY = new QuantifyProduct(
            Families.load(List.of()),
            FactorLibrary.read(java.nio.file.Path.of("../../config")),
            "ZCXH/XZ-15-2024 V4.0",
            Criteria.STANDARD);

    static Stream<ShippedExample> examples() {
        return ShippedExample.all().stream();
    }

    private static Result result(ShippedExample example) {
        return QUANTIFY.quantify(
                new Order(example.method(), Optional.empty(), example.inventory(), List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theHandbookNamesEverythingAMethodHas(ShippedExample example) throws Exception {
        var method = example.method();
        var result = Optional.of(result(example));
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var blocks = Handbook.of(method, result, locale);
            var html = PageHtml.blocks(blocks);

            method.inputs().forEach(input -> assertTrue(html.contains("<code>" + input.name() + "</code>")));
            method.processes().forEach(process -> assertTrue(html.contains("<code>" + process.name() + "</code>")));
            method.factors().forEach(slot -> assertTrue(html.contains("<code>" + slot.name() + "</code>")));
            method.formulas().forEach(formula -> assertTrue(html.contains(formula.name() + "</code>")));
            assertTrue(html.contains(result.get().footprint().printed().orElse("<svg")));
            assertFalse(Markdown.write(blocks).isBlank());
            assertWellFormed(html);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDescriptionForProgramsHasEveryPart(ShippedExample example) {
        var method = example.method();

        var json = HandbookJson.of(method, Optional.empty());

        assertEquals(method.inputs().size(), json.get("inputs").size());
        assertEquals(method.processes().size(), json.get("processes").size());
        assertEquals(method.formulas().size(), json.get("formulas").size());
        assertEquals(method.text().sha256(), json.get("sha256").textValue());
    }

    private static void assertWellFormed(String html) throws Exception {
        var document = "<div>" + html.replace("<br>", "<br/>") + "</div>";
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(document)));
    }
}
