package org.tanji.host.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.cli.CommandLineFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final Path EXAMPLE =
            Path.of("../../plugins/submersible-pumps/src/main/resources/example/cts-pcec-20.json");

    @TempDir
    private Path folder;

    private String submitted = "";

    @BeforeEach
    void quantify() throws IOException {
        submitted = result("submitted", Files.readString(EXAMPLE));
    }

    @Test
    void aResultAgreesWithItself() {
        var ended = run("compare", submitted, submitted);

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("same method, factors and potentials"), ended.out());
        assertTrue(ended.out().contains("agrees: 0.00 %"), ended.out());
    }

    @Test
    void aMaterialDifferenceEndsWithOneAndNamesTheInput() throws IOException {
        var other = Files.readString(EXAMPLE).replaceFirst("\"260 kWh\"", "\"2260 kWh\"");

        var ended = run("compare", submitted, result("recalculated", other));

        assertEquals(1, ended.code(), ended.err());
        assertTrue(ended.out().contains("MATERIAL"), ended.out());
        assertTrue(ended.out().contains("2260 kWh"), ended.out());
    }

    @Test
    void aWiderLimitLetsTheSameDifferencePass() throws IOException {
        var other = Files.readString(EXAMPLE).replaceFirst("\"260 kWh\"", "\"2260 kWh\"");

        var ended = run("compare", submitted, result("recalculated", other), "--materiality", "90", "--json");

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("\"materiality\" : \"0.9\""), ended.out());
        assertTrue(ended.out().contains("\"stage-differs\""), ended.out());
    }

    @Test
    void aLimitOutsideOfItsRangeIsRefusedInBothLanguages() {
        var english = run("compare", submitted, submitted, "--materiality", "0");
        var chinese = run(Locale.SIMPLIFIED_CHINESE, "compare", submitted, submitted, "--materiality", "101");

        assertEquals(2, english.code());
        assertTrue(english.err().contains("--materiality is 0 %"), english.err());
        assertTrue(chinese.err().contains("--materiality 为 101 %"), chinese.err());
    }

    private String result(String name, String data) throws IOException {
        var input = folder.resolve(name + ".json");
        Files.writeString(input, data);
        var output = folder.resolve(name + ".result.json");
        var ended = run(
                "quantify",
                "--method",
                "cts-pcec-20",
                "--input",
                input.toString(),
                "--format",
                "json",
                "-o",
                output.toString());
        assertEquals(0, ended.code(), ended.err());
        return output.toString();
    }
}
