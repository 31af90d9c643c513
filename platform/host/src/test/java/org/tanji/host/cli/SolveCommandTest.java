package org.tanji.host.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.cli.CommandLineFixture.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tanji solve} as people and scripts use it. */
class SolveCommandTest {

    private static final String LOOP = """
            {"format": "tanji-model/1", "name": "Example",
             "products": {"钢": {"unit": "kg"}, "power": {"unit": "kWh"}},
             "elementary": {"CO2": {"unit": "kg"}},
             "categories": {"climate": {"unit": "kgCO2e", "factors": [{"flow": "CO2", "amount": "1"}]}},
             "processes": {
               "mill": {"outputs": [{"product": "钢", "amount": "1"}], "inputs": [{"product": "power", "amount": "2"}],
                        "elementary": [{"flow": "CO2", "amount": "1.5"}]},
               "plant": {"outputs": [{"product": "power", "amount": "1"}], "inputs": [{"product": "钢", "amount": "0.1"}],
                         "elementary": [{"flow": "CO2", "amount": "0.5"}]}},
             "demand": [{"product": "钢", "amount": "1"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void samplingGivesAnIntervalAndTheSameFiguresForTheSameSeed() throws IOException {
        var uncertain = file(LOOP.replace("\"amount\": \"1.5\"", "\"amount\": \"1.5\", \"spread\": \"lognormal 1.2\""));
        var once = run("solve", uncertain, "--monte-carlo", "500", "--seed", "7", "--json");
        var again = run("solve", uncertain, "--monte-carlo", "500", "--seed", "7", "--json");
        var text = run("solve", uncertain, "--monte-carlo", "500");

        assertEquals(0, once.code(), once.err());
        assertEquals(once.out(), again.out());
        var impact = new ObjectMapper().readTree(once.out()).at("/uncertainty/impacts/0");
        assertEquals(3.1, impact.path("median").asDouble(), 0.05);
        assertTrue(impact.path("low").asDouble() < 3 && impact.path("high").asDouble() > 3.3, once.out());
        assertTrue(text.out().contains("97.5 %"), text.out());
    }

    @Test
    void impactsAndTheirCausersArePrinted() throws IOException {
        var ended = run("solve", file(LOOP));

        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().lines().anyMatch(line -> line.matches("  climate +kgCO2e +3\\.125")), ended.out());
        assertTrue(
                ended.out()
                        .lines()
                        .anyMatch(line -> line.matches("  mill / 钢 +1\\.25 +1\\.875 +60\\.0 +3\\.90625 +125\\.0")),
                ended.out());
    }

    @Test
    void programsGetTheSolution() throws IOException {
        var ended = run("solve", file(LOOP), "--json", "--demand", "mill=4 t", "--demand", "power=0");

        assertEquals(0, ended.code(), ended.err());
        var document = new ObjectMapper().readTree(ended.out());
        assertEquals("tanji-solution/1", document.path("format").textValue());
        assertEquals("12500", document.path("impacts").path(0).path("amount").textValue());
    }

    @Test
    void theResultCanGoToAFile() throws IOException {
        var output = folder.resolve("solution.json");

        var ended = run("solve", file(LOOP), "--json", "-o", output.toString());

        assertEquals(0, ended.code(), ended.err());
        assertEquals(run("solve", file(LOOP), "--json").out(), Files.readString(output));
    }

    @Test
    void aLoopThatTakesMoreThanItMakesFailsTheCheck() throws IOException {
        var ended = run(Locale.SIMPLIFIED_CHINESE, "solve", file(LOOP.replace("\"0.1\"", "\"0.6\"")));

        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("mill → plant → mill"), ended.err());
        assertTrue(ended.out().contains("运行次数"), ended.out());
    }

    @Test
    void badModelsAreRefusedWithPlaces() throws IOException {
        var ended = run("solve", file(LOOP.replace("\"power\", \"amount\": \"2\"", "\"pwoer\", \"amount\": \"2\"")));

        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("processes.mill.inputs[1]: \"pwoer\""), ended.err());
        assertTrue(ended.err().contains("Did you mean \"power\"?"), ended.err());
    }

    @Test
    void aSingularLoopIsRefusedToProgramsToo() throws IOException {
        var ended = run("solve", file(LOOP.replace("\"0.1\"", "\"0.5\"")), "--json");

        assertEquals(2, ended.code());
        assertEquals(
                "SINGULAR",
                new ObjectMapper()
                        .readTree(ended.err())
                        .path("error")
                        .path("code")
                        .textValue());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("model.json"), content).toString();
    }
}
