package org.tanji.family.oilfieldchemicals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.api.v1.MethodSource;
import org.tanji.api.v1.ProductFamily;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.testkit.FamilyContract;

class OilfieldChemicalsTest extends FamilyContract {

    @Override
    public ProductFamily family() {
        return new OilfieldChemicals();
    }

    /**
     * By hand: 300·3.06231 + 50·0.956 + 20·1.875 + 20·0.41492 + 630·0.000168 + 60·0.5777 + 0.4·110 + 40·3.27. The inputs are
     * those of a water clarifier; the demulsifier's method, whose shape all products share, gives the same.
     */
    @ParameterizedTest
    @ValueSource(strings = {"gv-chem", "08-gv-chem"})
    void agreesWithTheGoldenVectorOfAWaterClarifier(String vector) {
        assertEquals(new BigDecimal("1221.859"), footprintOf(vector));
    }

    /** A name that is part of another one must not stand for it. */
    @Test
    void aDemulsifierIsNotAHighTemperatureDemulsifier() {
        assertEquals(List.of("cts-pcec-15"), methodsFor("破乳剂"));
        assertEquals(List.of("cts-pcec-12"), methodsFor("高温破乳剂"));
    }

    @Test
    void landUseChangeOfPlantOilStandsInItsOwnLedger() {
        var ledgers = golden("plant-oil-route").ledgers();

        assertTrue(ledgers.stream()
                .anyMatch(ledger ->
                        ledger.key().equals("land-use-change") && ledger.known().signum() > 0));
    }

    private List<String> methodsFor(String product) {
        return family().methods().stream()
                .map(OilfieldChemicalsTest::method)
                .filter(method -> method.product().zh().equals(product))
                .map(Method::id)
                .toList();
    }

    private static Method method(MethodSource source) {
        int folder = source.path().lastIndexOf('/') + 1;
        return MethodReader.read(MethodReader.load(
                source.path().substring(folder), name -> resource(source.path().substring(0, folder) + name)));
    }

    private static Optional<String> resource(String path) {
        try (var stream = OilfieldChemicals.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
