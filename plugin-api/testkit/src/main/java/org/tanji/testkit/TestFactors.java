package org.tanji.testkit;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.InventoryJson;

/**
 * The factors that a family's tests run with: the rows of {@code src/test/resources/factors.json}, a {@code tanji-input/1}
 * file of which only {@code ownFactors} is read. They are quoted one by one with their source, so that a test does not
 * move when the library does.
 */
final class TestFactors {

    private static final Path ROWS = Path.of("src/test/resources/factors.json");

    /** The gases that methods name, with the values of IPCC AR6. */
    static final GwpSet GWP = new GwpSet(
            "AR6-TEST",
            "IPCC AR6 WG1, table 7.SM.7; methane of fossil origin from table 7.15",
            Map.of(
                    new Gas("CH4"), new BigDecimal("27.9"),
                    new Gas("CH4-fossil"), new BigDecimal("29.8"),
                    new Gas("N2O"), new BigDecimal("273"),
                    new Gas("HFC-134a"), new BigDecimal("1530"),
                    new Gas("SF6"), new BigDecimal("25200")));

    private TestFactors() {}

    static FactorSet read() {
        var rows = Files.exists(ROWS)
                ? InventoryJson.read(ROWS.toString(), GoldenFile.read(ROWS)).ownFactors()
                : List.<org.tanji.engine.factor.EmissionFactor>of();
        return new FactorSet("test", Map.of()).with(rows);
    }
}
