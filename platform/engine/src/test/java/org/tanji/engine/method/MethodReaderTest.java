package org.tanji.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Units;
import org.tanji.engine.quantity.Unit;

class MethodReaderTest {

    @Test
    void aWholeFileBecomesAMethod() {
        var method = MethodFixture.bicycle();

        assertEquals("example-bicycle", method.id());
        assertEquals(Status.DRAFT, method.status());
        assertEquals(
                List.of("cradle-to-gate", "cradle-to-site"),
                method.boundaries().stream().map(Boundary::id).toList());
        assertEquals(12, method.inputs().size());
        assertEquals(4, method.processes().size());
        assertEquals(new BigDecimal("0.05"), method.cutOff().total());
    }

    @Test
    void everyFlowKnowsWhatItIsMultipliedWith() {
        var flows = MethodFixture.bicycle().processes().stream().flatMap(process -> process.flows().stream());

        var targets = flows.map(flow -> flow.target().toString()).toList();

        assertEquals("RowFactor[column=材料]", targets.get(0));
        assertEquals("RowFactor[column=tyre_factor]", targets.get(1));
        assertEquals("Slot[slot=paint]", targets.get(2));
        assertEquals("OfGas[gas=CO2]", targets.get(4));
        assertEquals("Consumed[process=compressor]", targets.get(5));
    }

    @Test
    void formulasOfRowsBelongToTheirTable() {
        var formula = MethodFixture.bicycle().formulas().get(0);

        assertEquals("毛重", formula.name());
        assertEquals(Optional.of("部件"), formula.table());
        assertEquals(Unit.parse("kg"), formula.formula().unit());
    }

    @Test
    void theScopeOfAMethodGivesTheUnitOfEveryFormula() {
        var method = MethodFixture.bicycle();
        var scope = MethodScope.of(method);

        for (var formula : method.formulas()) {
            var names = formula.table().map(scope::inRowsOf).orElse(scope);
            var unit = Units.of(formula.formula().tree(), names);
            assertEquals(formula.formula().unit().dimension(), unit.dimension(), formula.name());
        }
    }

    @Test
    void aNameMeansTheSameInEverySpellingOfUnicode() {
        var composed = MethodFixture.text().replace("air", "\u00e9");
        var apart = MethodFixture.text().replace("air", "e\u0301");

        assertEquals(List.of(), MethodFixture.problems(composed));
        assertEquals(List.of(), MethodFixture.problems(apart));
    }

    @Test
    void theHashDependsOnNamesAndContentsOnly() {
        var one = new LinkedHashMap<>(Map.of("a", "1"));
        one.put("b", "2");
        var other = new LinkedHashMap<>(Map.of("b", "2"));
        other.put("a", "1");

        assertEquals(MethodText.of("a", one).sha256(), MethodText.of("a", other).sha256());
        assertEquals(64, MethodText.of("a", one).sha256().length());
        assertEquals(
                false,
                MethodText.of("a", "12")
                        .sha256()
                        .equals(MethodText.of("a1", "2").sha256()));
    }

    @Nested
    class WhenItExtendsAnother {

        private static final String BASE = "base.method.yaml";

        @Test
        void keysOfTheExtendingFileWin() {
            var method = read("version: 2.0.0\ninputs:\n  power: {range: [0, 5]}\n");

            assertEquals("2.0.0", method.version());
            assertEquals(
                    "Amount[unit=kWh, least=Optional[0], most=Optional[5]]",
                    method.input("power").orElseThrow().type().toString());
            assertEquals(
                    "Electricity", method.input("power").orElseThrow().label().en());
        }

        @Test
        void nullRemoves() {
            var method = read("tables:\n  部件:\n    columns:\n      名称: null\n");

            assertEquals(3, method.table("部件").orElseThrow().columns().size());
        }

        @Test
        void aProblemStandsInTheFileThatTheValueComesFrom() {
            var problems = check("inputs:\n  power: {unit: kg}\nresult: {digits: 1}\n");

            assertEquals(
                    List.of(
                            "m.method.yaml:5:18: “1” is not allowed here. Allowed: 2 to 10 significant digits.",
                            "base.method.yaml:66:58: “power / interpolate(oven, throughput)” comes out in kg (dimension kg), but"),
                    problems.stream().map(text -> text.split(" the factor")[0]).toList());
        }

        @Test
        void removingWhatIsNotThereIsRefused() {
            assertEquals(
                    List.of("m.method.yaml:4:3: “powr: null” removes nothing: the file that is extended has no such key"
                            + " here. Did you mean “power”? It has: power, paint, paint_mass, transport, distance,"
                            + " own_bikes, all_bikes, throughput, air, tyre_mass, tyre_factor, remark."),
                    check("inputs:\n  powr: null\n"));
        }

        @Test
        void aMissingBaseIsNamedAtItsPlace() {
            var text = MethodReader.load(
                    "m.method.yaml",
                    name -> name.equals("m.method.yaml")
                            ? Optional.of("language: tanji-method/1\nextends: base.method.yaml\n")
                            : Optional.empty());

            var problems = MethodReader.check(text);

            assertEquals(
                    "m.method.yaml:2:10: The file “base.method.yaml” that “m.method.yaml” extends does not exist. It has to"
                            + " lie in the same folder.",
                    problems.get(problems.size() - 1).message(java.util.Locale.ROOT));
        }

        @Test
        void aCircleIsNamedWithItsPath() {
            var files = Map.of(
                    "a.method.yaml", "extends: b.method.yaml\n",
                    "b.method.yaml", "extends: a.method.yaml\n");
            var text = MethodReader.load("a.method.yaml", name -> Optional.ofNullable(files.get(name)));

            var problems = MethodReader.check(text);

            assertEquals(
                    "b.method.yaml:1:10: The files extend each other in a circle: a.method.yaml → b.method.yaml →"
                            + " a.method.yaml.",
                    problems.get(problems.size() - 1).message(java.util.Locale.ROOT));
        }

        @Test
        void aFileThatDoesNotExistIsNotFound() {
            var failure = assertThrows(Failure.class, () -> MethodReader.load("x", name -> Optional.empty()));

            assertEquals(MethodFailure.METHOD_NOT_FOUND, failure.code());
        }

        private static MethodText text(String changes) {
            var files = Map.of(
                    "m.method.yaml",
                    "language: tanji-method/1\nextends: " + BASE + "\n" + changes,
                    BASE,
                    MethodFixture.text());
            return MethodReader.load("m.method.yaml", name -> Optional.ofNullable(files.get(name)));
        }

        private static Method read(String changes) {
            return MethodReader.read(text(changes));
        }

        private static List<String> check(String changes) {
            return MethodReader.check(text(changes)).stream()
                    .map(problem -> problem.message(java.util.Locale.ROOT))
                    .toList();
        }
    }
}
