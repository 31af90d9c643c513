package org.tanji.host.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.cli.CommandLineFixture.run;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorCommandTest {

    private static final String GRID = "EL.CN.CFP.2024.NAT";

    @TempDir
    private Path folder;

    @Test
    void aFactorIsShownWholeInBothLanguages() {
        var english = run("factor", "show", GRID);
        var chinese = run(Locale.SIMPLIFIED_CHINESE, "factor", "show", GRID);

        assertEquals(0, english.code(), english.err());
        assertTrue(english.out().contains("0.5777 kgCO2e/kWh"), english.out());
        assertTrue(english.out().contains("EL.CN.CFP.2023.NAT"), english.out());
        assertTrue(chinese.out().contains("其他年份"), chinese.out());
    }

    @Test
    void aFactorThatIsNotThereIsNamed() {
        var ended = run("factor", "show", "NO.SUCH");

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("NO.SUCH"), ended.err());
    }

    @Test
    void storedResultsAreCalculatedAnewWithTheOtherFactor() {
        var file = folder.resolve("pump.json").toString();
        var made = run("quantify", "--method", "cts-pcec-20", "--example", "--json", "-o", file);
        assertEquals(0, made.code(), made.err());

        var moved =
                run("factor", "effect", GRID, "--replacement", "EL.CN.CFP.2023.NAT", "--results", folder.toString());
        var same = run("factor", "effect", GRID, "--value", "0.5777", "--results", folder.toString(), "--json");

        assertEquals(0, moved.code(), moved.err());
        assertTrue(moved.out().matches("(?s).*pump\\.json.*\\+\\d+\\.\\d\\d %.*"), moved.out());
        assertTrue(same.out().contains("\"changePercent\" : \"0\""), same.out());
    }

    @Test
    void resultsThatDoNotUseItAreNotListed() {
        var ended = run("factor", "effect", GRID, "--value", "0.6", "--results", folder.toString());

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("No result"), ended.out());
    }

    @Test
    void bothOrNeitherIsRefused() {
        var ended = run("factor", "effect", GRID, "--results", folder.toString());

        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("not both"), ended.err());
    }
}
