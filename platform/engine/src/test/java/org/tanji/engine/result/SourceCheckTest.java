package org.tanji.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tanji.engine.result.SourceCheck.Verdict;

/** Second sources on the example bicycle, rule 7.5.2. */
class SourceCheckTest {

    private static final String CHECK =
            "{\"input\":\"power\",\"source\":\"invoice\",\"value\":\"10.2 kWh\",\"explanation\":\"other reading day\"}";

    @Test
    void twoSourcesWithinTheToleranceAgree() {
        assertEquals(Verdict.AGREES, of("power", BicycleFixture.INPUT).verdict());
    }

    @Test
    void aDifferenceBeyondItIsExplainedOrNot() {
        var apart = CHECK.replace("10.2", "12");
        var silent = apart.replace("other reading day", "");

        assertEquals(Verdict.EXPLAINED, of("power", with(apart)).verdict());
        assertEquals(Verdict.UNEXPLAINED, of("power", with(silent)).verdict());
    }

    @Test
    void theWorstOfThreeSourcesDecides() {
        var third = "{\"input\":\"power\",\"source\":\"sub-meter\",\"value\":\"14 kWh\"}";

        var check = of("power", with(CHECK + "," + third));

        assertEquals(3, check.sources().size());
        assertEquals(Verdict.UNEXPLAINED, check.verdict());
    }

    @Test
    void aDatumOnWhichMuchDependsIsAKeyDatumAndBlocksWithOneSource() {
        var frame = of("部件[1].净重", BicycleFixture.INPUT);

        assertTrue(frame.key());
        assertFalse(frame.keyByMethod());
        assertTrue(frame.share().orElseThrow().compareTo(new BigDecimal("0.05")) >= 0);
        assertEquals(Verdict.SINGLE_SOURCE, frame.verdict());
        assertTrue(frame.blocks());
    }

    @Test
    void aKeyDatumWithASecondSourceNoLongerBlocks() {
        var second = "{\"input\":\"部件[1].净重\",\"source\":\"drawing\",\"value\":\"8.1 kg\"}";

        assertFalse(of("部件[1].净重", with(CHECK + "," + second)).blocks());
    }

    @Test
    void whatBlocksIsNamedWithItsClause() {
        var result = BicycleFixture.result();

        var messages = result.blocking().stream()
                .map(finding -> finding.problem().message(Locale.ROOT))
                .filter(message -> message.contains("No verification may conclude"))
                .toList();

        assertEquals(result.sources().stream().filter(SourceCheck::blocks).count(), messages.size());
        assertTrue(messages.stream().allMatch(message -> message.contains("7.5.2")));
    }

    @Test
    void sourcesAreReadBackAndRecomputedToTheByte() {
        var text = ResultJson.write(BicycleFixture.result());

        var read = ResultJson.read("stored", text);

        assertEquals(text, ResultJson.write(read));
    }

    private static SourceCheck of(String input, String json) {
        return Quantify.quantify(BicycleFixture.request(BicycleFixture.inventory(json))).sources().stream()
                .filter(check -> check.input().equals(input))
                .findFirst()
                .orElseThrow();
    }

    private static String with(String checks) {
        return BicycleFixture.INPUT.replace(CHECK, checks);
    }
}
