package org.tanji.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.engine.solve.ModelFixture.model;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;

/** What people get wrong, and what they are told: the place, the code, and every problem at once. */
class ModelRefusalTest {

    private static final String GOOD = """
            {"format": "tanji-model/1",
             "products": {"steel": {"unit": "kg"}, "power": {"unit": "kWh"}, "slag": {"unit": "kg", "waste": true}},
             "elementary": {"CO2": {"unit": "kg"}},
             "categories": {"climate": {"unit": "kgCO2e", "factors": [{"flow": "CO2", "amount": "1"}]}},
             "processes": {
               "mill": {"outputs": [{"product": "steel", "amount": "1"}, {"product": "slag", "amount": "0.2"}],
                        "inputs": [{"product": "power", "amount": "2"}],
                        "elementary": [{"flow": "CO2", "amount": "1.5"}]},
               "dump": {"inputs": [{"product": "slag", "amount": "1"}]},
               "grid": {"outputs": [{"product": "power", "amount": "1"}], "elementary": [{"flow": "CO2", "amount": "0.5"}]}},
             "demand": [{"product": "steel", "amount": "1"}]}
            """;

    @Test
    void theModelIsGoodBeforeItIsBroken() {
        assertEquals("2.5", SolveModelTest.total(solve(GOOD)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "unit": "kg"}, "power"            | "unit": "kg", "waste": true}, "power" | WITHOUT_PRODUCT     | processes.mill
            {"product": "power", "amount": "2"} | {"product": "powre", "amount": "2"} | UNKNOWN_PRODUCT     | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2", "from": "mill"} | NOT_MADE_BY | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2", "from": "gird"} | UNKNOWN_PROCESS | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2", "share": "0.5"} | SHARE_WITHOUT_OUTPUT | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2 kg"} | WRONG_UNIT | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "NaN"} | NOT_A_NUMBER | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "Infinity"} | NOT_A_NUMBER | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": 1E999999999} | NOT_A_NUMBER | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "1e999999999"} | NOT_A_NUMBER | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": 1e400} | TOO_MANY_DIGITS | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "1.23456789012345678901234567890123456"} | TOO_MANY_DIGITS | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "1,5"} | NOT_A_NUMBER | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2kWh"} | NOT_A_QUANTITY | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power", "amount": null} | MISSING_KEY | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": true} | WRONG_TYPE | processes.mill.inputs[1].amount
            {"product": "power", "amount": "2"} | {"product": "power"} | MISSING_KEY | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"amount": "2"} | MISSING_KEY | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amuont": "2"} | UNKNOWN_KEY | processes.mill.inputs[1].amuont
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "-2", "spread": "lognormal 1.1"} | NOT_POSITIVE | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "0", "spread": "lognormal 1.1"} | NOT_POSITIVE | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2", "spread": "uniform 3 4"} | OUTSIDE_BOUNDS | processes.mill.inputs[1]
            {"product": "power", "amount": "2"} | {"product": "power", "amount": "2", "spread": "gaussian 3"} | NOT_A_SPREAD | processes.mill.inputs[1].spread
            {"product": "power", "amount": "1"} | {"product": "power", "amount": "0"} | ZERO_OUTPUT | processes.grid.outputs[1]
            {"product": "power", "amount": "1"} | {"product": "power", "amount": "1"}, {"product": "steel", "amount": "1"} | SHARE_MISSING | processes.grid.outputs[1]
            {"product": "power", "amount": "1"} | {"product": "power", "amount": "1"}, {"product": "power", "amount": "1"} | ALREADY_THERE | processes.grid.outputs[2]
            {"product": "power", "amount": "1"} | {"product": "power", "amount": "1", "share": "0.9"} | SHARES_NOT_ONE | processes.grid
            {"product": "power", "amount": "1"} | {"product": "power", "amount": "1", "share": "100"} | SHARE_OUT_OF_RANGE | processes.grid.outputs[1]
            {"product": "power", "amount": "1"} | {"product": "steel", "amount": "1"} | NOT_MADE | processes.mill.inputs[1]
            {"product": "slag", "amount": "1"} | {"product": "slag", "amount": "0"} | ZERO_OUTPUT | processes.dump.inputs[1]
            {"product": "slag", "amount": "0.2"} | {"product": "slag", "amount": "0.2", "to": "grid"} | NOT_MADE_BY | processes.mill.outputs[2]
            {"flow": "CO2", "amount": "1.5"} | {"flow": "CO 2", "amount": "1.5"} | UNKNOWN_FLOW | processes.mill.elementary[1]
            {"flow": "CO2", "amount": "1"} | {"flow": "CO2", "amount": "1"}, {"flow": "CO2", "amount": "2"} | ALREADY_THERE | categories.climate.factors[2]
            "demand": [{"product": "steel", "amount": "1"}] | "demand": [] | NO_DEMAND | demand
            "demand": [{"product": "steel", "amount": "1"}] | "demand": [{"product": "stele", "amount": "1"}] | UNKNOWN_PRODUCT | demand[1]
            "demand": [{"product": "steel", "amount": "1"}] | "demand": {"steel": 1} | WRONG_TYPE | demand
            "power": {"unit": "kWh"} | "power": {"unit": "kWh", "supplier": "mill"} | NOT_MADE_BY | products.power.supplier
            "power": {"unit": "kWh"} | "power": {"unit": "kWh", "suplier": "grid"} | UNKNOWN_KEY | products.power.suplier
            "power": {"unit": "kWh"} | "power": {} | MISSING_KEY | products.power
            tanji-model/1 | tanji-input/1 | NOT_ONE_OF | format
            """)
    void everyMistakeIsNamedWithItsPlace(String right, String wrong, String code, String place) {
        var broken = GOOD.replace(right, wrong);
        assertTrue(!broken.equals(GOOD), "nothing was broken");

        var refused = assertThrows(Failure.class, () -> solve(broken));

        var first = refused.problems().get(0);
        assertEquals(code + " at " + place, first.what().code().name() + " at " + first.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "steel", "{\"format\": ", "{\"format\": NaN}", "null"})
    void whatIsNoJsonObjectIsRefused(String text) {
        var refused = assertThrows(Failure.class, () -> ModelJson.read("model.json", text));

        assertEquals(1, refused.problems().size());
        assertTrue(refused.problems().get(0).place().toString().startsWith("model.json:"));
    }

    @Test
    void theSameNameTwiceIsRefused() {
        var twice = GOOD.replace("\"dump\":", "\"mill\":");

        var refused = assertThrows(Failure.class, () -> solve(twice));

        assertTrue(refused.message(Locale.ROOT).contains("mill"), refused.message(Locale.ROOT));
    }

    @Test
    void anEmptyModelIsRefused() {
        var refused = assertThrows(Failure.class, () -> solve("{\"format\": \"tanji-model/1\"}"));

        assertEquals(
                List.of("NO_PROCESSES", "NO_DEMAND"),
                refused.problems().stream()
                        .map(problem -> problem.what().code().name())
                        .toList());
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        var broken = GOOD.replace("\"power\", \"amount\": \"2\"", "\"powre\", \"amount\": \"2\"")
                .replace("\"CO2\", \"amount\": \"1.5\"", "\"CO3\", \"amount\": \"1.5\"")
                .replace("\"steel\", \"amount\": \"1\"}]}", "\"iron\", \"amount\": \"1\"}]}");

        var refused = assertThrows(Failure.class, () -> solve(broken));

        assertEquals(3, refused.problems().size());
    }

    @Test
    void severalSuppliersWithoutAChoiceAreRefusedByName() {
        var broken = GOOD.replace(
                "\"dump\":", "\"solar\": {\"outputs\": [{\"product\": \"power\", \"amount\": \"1\"}]}, \"dump\":");

        var refused = assertThrows(Failure.class, () -> solve(broken));

        assertEquals(
                SolveFailure.SEVERAL_SUPPLIERS, refused.problems().get(0).what().code());
        assertTrue(refused.message(Locale.ROOT).contains("grid, solar"), refused.message(Locale.ROOT));
    }

    /** a takes 4 b, b takes a quarter of a: determinant 1 − 4·0.25 = 0. */
    @Test
    void aLoopThatUsesItselfUpIsRefusedByName() {
        var singular = model().process("x", "1 px", "0", "1 pa")
                .process("a", "1 pa", "1", "4 pb")
                .process("b", "1 pb", "1", "0.25 pa")
                .demand("1 px")
                .build();

        var refused = assertThrows(Failure.class, () -> SolveModel.solve(singular));

        assertEquals(SolveFailure.SINGULAR, refused.code());
        assertTrue(refused.message(Locale.ROOT).contains("a → b → a"), refused.message(Locale.ROOT));
        assertTrue(refused.message(Locale.SIMPLIFIED_CHINESE).contains("a → b → a"));
    }

    /** 0.3·0.7/0.21 is 1 exactly and not quite 1 in doubles: only exact arithmetic tells. */
    @Test
    void singularSystemsAreToldFromRounding() {
        var singular = model().process("a", "0.21 pa", "1", "0.3 pb")
                .process("b", "1 pb", "1", "0.7 pa")
                .demand("1 pa")
                .build();

        var refused = assertThrows(Failure.class, () -> SolveModel.solve(singular));

        assertEquals(SolveFailure.SINGULAR, refused.code());
    }

    @Test
    void aProcessThatUsesAllItMakesIsALoopOfOne() {
        var singular = model().process("a", "1 pa", "1", "1 pa").demand("1 pa").build();

        var refused = assertThrows(Failure.class, () -> SolveModel.solve(singular));

        assertTrue(refused.message(Locale.ROOT).contains("a → a"), refused.message(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "steel, DEMAND_EXPECTED",
        "steel=, NOT_A_NUMBER",
        "=1, DEMAND_EXPECTED",
        "steel=1 kWh, WRONG_UNIT",
        "steel=much, NOT_A_NUMBER"
    })
    void aDemandThatSaysNothingIsRefused(String text, String code) {
        var written = ModelJson.read("model.json", GOOD);

        var refused = assertThrows(Failure.class, () -> AskedDemand.parse(written, text));

        assertEquals(code, refused.code().name());
    }

    @ParameterizedTest
    @CsvSource({"steel=2 t, 5000", "mill=2, 5", "power=1, 0.5", "dump=1, 0", "slag=1, 0"})
    void aDemandNamesAProductOrAProcess(String text, String total) {
        var written = ModelJson.read("model.json", GOOD);

        var solution = SolveModel.solve(written.with(List.of(AskedDemand.parse(written, text))));

        assertEquals(total, SolveModelTest.total(solution));
    }

    private static Solution solve(String json) {
        return SolveModel.solve(ModelJson.read("model.json", json));
    }
}
