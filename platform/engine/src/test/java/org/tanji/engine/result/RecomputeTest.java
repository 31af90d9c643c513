package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanji.engine.json.CanonicalJson;

class RecomputeTest {

    @Test
    void aStoredResultReadsBackWithoutLoss() {
        var text = ResultJson.write(BicycleFixture.result());

        var again = ResultJson.write(ResultJson.read("stored.json", text));

        assertEquals(text, again);
    }

    @Test
    void theSameManifestGivesTheSameBytes() {
        var stored = ResultJson.read("stored.json", ResultJson.write(BicycleFixture.result()));

        var recomputation = Recompute.recompute(stored);

        assertInstanceOf(Recomputation.Identical.class, recomputation, recomputation::toString);
    }

    @Test
    void aChangedInputIsNamedByItsPart() {
        var differs = tampered("\"8 kg\"", "\"9 kg\"");

        assertEquals("manifest.inventory", differs.firstStep());
    }

    @Test
    void aChangedFigureIsNamedByItsPart() {
        var differs = tampered("\"share\":\"0.25\"", "\"share\":\"0.26\"");

        assertEquals("result", differs.firstStep());
    }

    @Test
    void aDifferentMethodTextIsNamed() {
        var differs = tampered("0.12 [kWh]", "0.13 [kWh]");

        assertEquals("manifest.method", differs.firstStep());
    }

    @Test
    void aChangedInputWithAllItsDigestsIsNamedAtTheFirstStepThatReadsIt() {
        var differs = forged("\"8 kg\"", "\"9 kg\"");

        assertTrue(differs.firstStep().startsWith("trace["), differs::firstStep);
        assertTrue(differs.was().contains("8") && differs.is().contains("9"), differs::toString);
    }

    @Test
    void aChangedFactorWithAllItsDigestsIsNamedAtTheFirstStepThatReadsIt() {
        var document = document();
        var factor = (ObjectNode) document.at("/manifest/factors/0");
        factor.put("value", "77");

        var differs = assertInstanceOf(Recomputation.Differs.class, recomputed(document));

        assertTrue(differs.firstStep().startsWith("trace["), differs::firstStep);
        assertTrue(differs.is().contains("77"), differs::toString);
    }

    @Test
    void aChangedFigureWithAllItsDigestsIsNamedByItsKey() {
        var differs = forged("\"share\":\"0.25\"", "\"share\":\"0.26\"");

        assertTrue(differs.firstStep().contains("share"), differs::firstStep);
    }

    @Test
    void anotherEngineWithTheSameFiguresIsIdenticalAndBothAreNamed() {
        var document = document();
        ((ObjectNode) document.get("manifest")).put("engineVersion", "0.0.9");

        var identical = assertInstanceOf(Recomputation.Identical.class, recomputed(document));

        assertEquals("0.0.9", identical.storedEngine());
        assertEquals(Manifests.ENGINE_VERSION, identical.currentEngine());
    }

    @Test
    void aKeyThatAnOlderEngineDidNotWriteIsNoDifference() {
        var document = document();
        ((ObjectNode) document.get("manifest")).put("engineVersion", "0.0.9");
        ((ObjectNode) document.at("/stages/0")).remove("step");

        assertInstanceOf(Recomputation.Identical.class, recomputed(document));
    }

    @Test
    void theSameEngineSaysNeitherMoreNorLess() {
        var document = document();
        ((ObjectNode) document.at("/stages/0")).remove("step");

        var differs = assertInstanceOf(Recomputation.Differs.class, recomputed(document));

        assertEquals("stages[1].step", differs.firstStep());
        assertEquals("–", differs.was());
    }

    @Test
    void nothingChangedIsAnEmptyList() {
        assertEquals(List.of(), Recompute.changes("stored.json", ResultJson.write(BicycleFixture.result())));
    }

    @Test
    void everyChangeIsListedWhateverEngineStored() {
        var document = document();
        ((ObjectNode) document.get("manifest")).put("engineVersion", "0.0.9");
        ((ObjectNode) document.at("/stages/0")).remove("step");
        ((ObjectNode) document.at("/stages/1")).put("known", "1");
        document.remove("crossChecks");

        var changes = Recompute.changes("stored.json", signed(document));

        assertEquals(
                List.of("stages[1].step", "stages[2].known", "crossChecks"),
                changes.stream().map(Recomputation.Differs::firstStep).toList());
        assertEquals("0.0.9", changes.get(0).storedEngine());
    }

    private static ObjectNode document() {
        return (ObjectNode) CanonicalJson.parse(ResultJson.write(BicycleFixture.result()));
    }

    private static Recomputation.Differs forged(String right, String wrong) {
        var text = ResultJson.write(BicycleFixture.result());
        assertTrue(text.contains(right), right);
        var document = (ObjectNode) CanonicalJson.parse(text.replace(right, wrong));
        return assertInstanceOf(Recomputation.Differs.class, recomputed(document));
    }

    /** With digests that fit to what the document says, as somebody would write who knows how. */
    private static Recomputation recomputed(ObjectNode document) {
        return Recompute.recompute("stored.json", signed(document));
    }

    private static String signed(ObjectNode document) {
        var digests = (ObjectNode) document.at("/manifest/digests");
        for (var part : List.of("inventory", "factors", "gwpSet")) {
            digests.put(part, CanonicalJson.sha256(document.at("/manifest/" + part)));
        }
        digests.put("trace", CanonicalJson.sha256(document.get("trace")));
        digests.put("result", Digest.ofDocument(document));
        return CanonicalJson.write(document);
    }

    private static Recomputation.Differs tampered(String right, String wrong) {
        var text = ResultJson.write(BicycleFixture.result());
        assertTrue(text.contains(right), right);

        var recomputation = Recompute.recompute("stored.json", text.replace(right, wrong));

        return assertInstanceOf(Recomputation.Differs.class, recomputation);
    }
}
