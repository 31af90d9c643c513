package org.tanji.host.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tanji.engine.result.Quantify;
import org.tanji.host.factor.FactorLibrary;

/** The five jars of this build. {@code mvn verify} packs them before the host's tests; {@code mvn test} does not. */
class ShippedFamiliesTest {

    private static final Path PLUGINS = Path.of("../../plugins");

    private final List<Path> jars = new ArrayList<>();

    @BeforeEach
    void findTheJars() throws IOException {
        try (var found = Files.find(
                PLUGINS, 3, (path, about) -> path.toString().matches(".*[/\\\\]target[/\\\\][^/\\\\]*\\.jar"))) {
            found.sorted().forEach(jars::add);
        }
        assumeTrue(jars.size() == 5, "the plugins are not packed: run mvn verify");
    }

    @Test
    void allFiveLoadAndQuoteTheCatalogueExactly() {
        var families = Families.load(jars);
        var catalogue = ProductCatalogue.read();

        assertEquals(List.of(), families.refused());
        assertTrue(families.methods().size() >= 5);
        for (var product : catalogue.all()) {
            var profile = families.find(product.familyId()).orElseThrow().profile();
            assertEquals(String.valueOf(product.annex()), profile.annex());
            assertEquals(product.fieldCode(), profile.fieldCode());
            assertTrue(profile.typicalProducts().stream()
                    .anyMatch(typical -> typical.standardCode().equals(product.standardCode())
                            && FamilyWords.bilingual(typical.name()).equals(product.name())));
        }
    }

    @Test
    void everyMethodBringsAnExampleAndIsADraft() {
        for (var shipped : Families.load(jars).methods()) {
            assertTrue(shipped.example().orElseThrow().study().example());
            assertEquals("draft", shipped.method().status().key());
        }
    }

    @Test
    void everyExampleIsCompleteWithTheShippedFactors() {
        var library = FactorLibrary.read(Path.of("../../config"));

        for (var shipped : Families.load(jars).methods()) {
            var result = Quantify.quantify(new Quantify.Request(
                    shipped.method(),
                    shipped.example().orElseThrow(),
                    library.factors(),
                    library.defaultGwpSet(),
                    "ZCXH/XZ-15-2024 V4.0",
                    Optional.of(shipped.stamp()),
                    Optional.empty()));

            assertEquals(List.of(), result.missing(), shipped.method().id());
        }
    }
}
