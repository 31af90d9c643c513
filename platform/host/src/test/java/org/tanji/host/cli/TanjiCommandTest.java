package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.cli.CommandLineFixture.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as people and scripts use it: results, exit codes, and what is said when something is wrong. */
class TanjiCommandTest {

    @TempDir
    private Path folder;

    @Nested
    class Methods {

        @Test
        void theMethodsOfAllFiveFamiliesAreListed() throws IOException {
            var ended = run("method", "list", "--json");

            assertEquals(0, ended.code(), ended.err());
            var ids = json(ended.out()).path("methods").findValuesAsText("id");
            assertTrue(ids.containsAll(
                    java.util.List.of("cts-pcec-15", "cts-pcec-19", "cts-pcec-20", "cts-pcec-21", "cts-pcec-30")));
        }

        @Test
        void everyProblemOfAMethodFileIsNamedWithFileLineAndColumn() throws IOException {
            var file = folder.resolve("wrong.method.yaml");
            var shipped = Path.of("../../plugins/submersible-pumps/src/main/resources/method/cts-pcec-20.method.yaml");
            Files.writeString(file, Files.readString(shipped).replaceFirst("per: kWh", "per: kg"));

            var ended = run("method", "check", file.toString());

            assertEquals(1, ended.code());
            assertTrue(
                    ended.err().lines().allMatch(line -> line.matches(".*wrong\\.method\\.yaml:\\d+:\\d+: .+")),
                    ended.err());
        }

        @Test
        void aGoodMethodFilePasses() {
            var ended = run(
                    "method",
                    "check",
                    "../../plugins/submersible-pumps/src/main/resources/method/cts-pcec-20.method.yaml");

            assertEquals(0, ended.code(), ended.err());
        }

        @Test
        void aFileThatIsNotThereIsBadInput() {
            var ended = run("method", "check", folder.resolve("nowhere.yaml").toString());

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("nowhere.yaml"));
        }
    }

    @Nested
    class InputFiles {

        private static final Path EXAMPLE =
                Path.of("../../plugins/submersible-pumps/src/main/resources/example/cts-pcec-20.json");

        private CommandLineFixture.Ended quantified(byte[] content) throws IOException {
            var file = folder.resolve("data.json");
            Files.write(file, content);
            return run("quantify", "--method", "cts-pcec-20", "--input", file.toString());
        }

        @Test
        void aByteOrderMarkIsNoPartOfTheText() throws IOException {
            var ended = quantified(("\uFEFF" + Files.readString(EXAMPLE)).getBytes(UTF_8));

            assertEquals(0, ended.code(), ended.err());
        }

        @Test
        void anotherEncodingIsNamedAsSuch() throws IOException {
            var ended = quantified(Files.readString(EXAMPLE).getBytes("GB18030"));

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("save it as UTF-8"), ended.err());
            assertTrue(ended.err().matches("(?s).*byte [1-9][0-9]* .*"), ended.err());
        }

        @Test
        void anEmptyFileIsCalledEmpty() throws IOException {
            var ended = quantified(new byte[0]);

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("data.json:1:1: The file is empty."), ended.err());
        }

        @Test
        void aClauseThatWaitsForTheStandardIsNotPrinted() throws IOException {
            var ended = quantified(Files.readString(EXAMPLE)
                    .replaceFirst("\"output\": *\\{[^}]*},", "")
                    .getBytes(UTF_8));

            assertEquals(1, ended.code(), ended.err());
            assertTrue(ended.err().contains("Missing: output: "), ended.err());
            assertFalse(ended.err().contains("clause ?"), ended.err());
        }
    }

    @Nested
    class Quantifying {

        @Test
        void theKindOfFootprintIsSaidOnceAndFindingsOfOneKindShareALine() {
            var ended = run("quantify", "--method", "cts-pcec-20", "--example");

            // With the boundary, as the kind, and beside the figure per functional unit, which is another figure.
            assertEquals(3, ended.out().split("partial footprint", -1).length - 1, ended.out());
            assertEquals(
                    1,
                    ended.err()
                            .lines()
                            .filter(line -> line.contains("stated by the applicant"))
                            .count(),
                    ended.err());
            assertFalse(ended.err().contains("The factor"), ended.err());
        }

        @ParameterizedTest
        @ValueSource(strings = {"cts-pcec-15", "cts-pcec-19", "cts-pcec-20", "cts-pcec-21", "cts-pcec-30"})
        void theWorkedExampleOfEachFamilyIsComplete(String method) throws IOException {
            var ended = run("quantify", "--method", method, "--example", "--json");

            assertEquals(0, ended.code(), ended.err());
            assertEquals("tanji-result/1", json(ended.out()).path("format").asText());
        }

        @Test
        void textAndJsonShowTheSameFigure() throws IOException {
            var text = run("quantify", "--method", "cts-pcec-20", "--example");
            var json = run("quantify", "--method", "cts-pcec-20", "--example", "--format", "json");

            var value = json(json.out()).path("footprint").path("value").asText();
            assertFalse(value.isEmpty());
            assertTrue(text.out().contains(value), text.out());
        }

        @Test
        void aFilledTemplateGivesTheSameFigureAsTheExample() throws IOException {
            var input = Path.of("../../plugins/explosion-proof-led/src/main/resources/example/cts-pcec-21.json");

            var fromExample = run("quantify", "--method", "cts-pcec-21", "--example", "--json");
            var fromFile = run("quantify", "--method", "cts-pcec-21", "--input", input.toString(), "--json");

            assertEquals(
                    json(fromExample.out()).path("footprint").path("value"),
                    json(fromFile.out()).path("footprint").path("value"));
        }

        @Test
        void aMethodFileThatNoPluginShipsCanBeTried() {
            var file = "../../plugins/explosion-proof-led/src/main/resources/method/cts-pcec-21.method.yaml";

            var ended = run("quantify", "--method", file, "--example");

            assertEquals(0, ended.code(), ended.err());
        }

        @Test
        void aMissingFactorMakesTheResultIncompleteAndIsNamed() throws IOException {
            var example = Path.of("../../plugins/submersible-pumps/src/main/resources/example/cts-pcec-20.json");
            var input = folder.resolve("input.json");
            Files.writeString(input, withoutOwnFactors(Files.readString(example)));

            var ended = run("quantify", "--method", "cts-pcec-20", "--input", input.toString());

            assertTrue(ended.code() != 0);
            assertTrue(
                    ended.err().contains("OWN")
                            || ended.err().toLowerCase(Locale.ROOT).contains("factor"),
                    ended.err());
        }

        @Test
        void samplingGivesTheSameIntervalForTheSameSeed() {
            var once = run(
                    "quantify",
                    "--method",
                    "cts-pcec-30",
                    "--example",
                    "--monte-carlo",
                    "2000",
                    "--seed",
                    "7",
                    "--json");
            var again = run(
                    "quantify",
                    "--method",
                    "cts-pcec-30",
                    "--example",
                    "--monte-carlo",
                    "2000",
                    "--seed",
                    "7",
                    "--json");

            assertEquals(0, once.code(), once.err());
            assertEquals(once.out(), again.out());
        }

        @Test
        void aReportIsWrittenAsPdfAndAsDocx() throws IOException {
            var pdf = folder.resolve("report.pdf");
            var docx = folder.resolve("report.docx");

            var first =
                    run("quantify", "--method", "cts-pcec-20", "--example", "--format", "pdf", "-o", pdf.toString());
            var second =
                    run("quantify", "--method", "cts-pcec-20", "--example", "--format", "docx", "-o", docx.toString());

            assertEquals(0, first.code(), first.err());
            assertEquals(0, second.code(), second.err());
            assertTrue(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-"));
            assertTrue(Files.readString(docx, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .startsWith("PK"));
        }

        @Test
        void aReportNeedsAFile() {
            var ended = run("quantify", "--method", "cts-pcec-20", "--example", "--format", "pdf");

            assertEquals(2, ended.code());
        }

        @Test
        void anUnknownMethodIsNamedWithTheKnownOnes() {
            var ended = run(Locale.SIMPLIFIED_CHINESE, "quantify", "--method", "cts-pcec-99", "--example");

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("cts-pcec-99"));
            assertTrue(ended.err().contains("cts-pcec-20"));
        }

        @Test
        void inputAndExampleTogetherAreAUsageError() {
            var ended = run("quantify", "--method", "cts-pcec-20", "--example", "--input", "x.json");

            assertEquals(2, ended.code());
        }

        @Test
        void withJsonAFailureIsJsonToo() throws IOException {
            var ended = run("quantify", "--method", "cts-pcec-99", "--example", "--json");

            assertEquals(2, ended.code());
            assertEquals(
                    "METHOD_UNKNOWN",
                    json(ended.err()).path("error").path("code").asText());
            assertEquals("", ended.out());
        }
    }

    @Nested
    class Recomputing {

        @Test
        void aStoredResultIsIdentical() throws IOException {
            var stored = stored();

            var ended = run("recompute", stored.toString());

            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().startsWith("identical"));
        }

        @Test
        void aChangedInputIsNamed() throws IOException {
            var stored = stored();
            var text = Files.readString(stored);
            var changed = text.replaceFirst("(\"inventory\":.*?\"values\":\\{.*?\"value\":\")\\d", "$19");
            assertFalse(changed.equals(text), "the stored result has no amount where this test expects one");
            Files.writeString(stored, changed);

            var ended = run("recompute", stored.toString());

            assertEquals(1, ended.code(), ended.out() + ended.err());
            assertTrue(ended.err().contains("inventory"), ended.err());
        }

        @Test
        void somethingElseThanAResultIsBadInput() throws IOException {
            var file = folder.resolve("x.json");
            Files.writeString(file, "{}", UTF_8);

            var ended = run("recompute", file.toString());

            assertEquals(2, ended.code());
        }

        private Path stored() {
            var file = folder.resolve("result.json");
            var ended =
                    run("quantify", "--method", "cts-pcec-19", "--example", "--format", "json", "-o", file.toString());
            assertEquals(0, ended.code(), ended.err());
            return file;
        }
    }

    @Nested
    class Usage {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--help",
                    "quantify --help",
                    "method check --help",
                    "recompute --help",
                    "serve --help",
                    "template --help"
                })
        void helpIsGivenInBothLanguages(String arguments) {
            for (var locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
                var ended = run(locale, arguments.split(" "));

                assertEquals(0, ended.code());
                assertTrue(ended.out().contains("tanji"), ended.out());
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "frobnicate",
                    "method",
                    "quantify",
                    "quantify --method",
                    "quantify --seed x --method y --example"
                })
        void whatCannotBeUnderstoodIsBadInputAndShowsTheUsage(String arguments) {
            var ended = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("tanji"), ended.err());
            assertEquals("", ended.out());
        }
    }

    @Test
    void aTemplateIsWrittenForEveryMethod() throws IOException {
        var file = folder.resolve("template.xlsx");

        var ended = run("template", "cts-pcec-15", "-o", file.toString());

        assertEquals(0, ended.code(), ended.err());
        assertTrue(Files.size(file) > 5_000);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static String withoutOwnFactors(String input) throws IOException {
        var document = (com.fasterxml.jackson.databind.node.ObjectNode) json(input);
        document.remove("ownFactors");
        return document.toString();
    }
}
