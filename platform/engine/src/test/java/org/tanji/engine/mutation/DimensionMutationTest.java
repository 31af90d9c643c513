package org.tanji.engine.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.FormulaFailure;
import org.tanji.engine.method.MethodFailure;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.mutation.Site.Mutant;
import org.tanji.engine.shipped.ShippedMethod;

/**
 * No slip that changes what a formula measures gets past the loading of a method, and none that keeps it is refused.
 *
 * <p>One load carries one mutant of each formula of the method, because formulas answer for themselves: what they are made
 * of has a declared unit.
 */
class DimensionMutationTest {

    /** A formula of a base file is mutated in full in the first method that extends it, and so often in every other. */
    private static final int INHERITED = 5;

    private static final int FEWEST = 250;

    private static final Map<Path, ShippedMethod> FIRST = new HashMap<>();

    static {
        methods()
                .forEach(shipped -> shipped.text()
                        .files()
                        .keySet()
                        .forEach(name -> FIRST.putIfAbsent(shipped.file().resolveSibling(name), shipped)));
    }

    static Stream<ShippedMethod> methods() {
        return ShippedMethod.all().stream();
    }

    static Stream<ShippedMethod> onesOfEachFamily() {
        return methods().filter(shipped -> shipped.name().matches("cts-pcec-(08|19|20|21|22)"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyFormulaMeasuresWhatItsPlaceAsksFor(ShippedMethod shipped) {
        var sites = Sites.of(shipped.text());

        assertEquals(
                List.of(),
                sites.stream().filter(site -> !site.isRight()).map(Site::path).toList());
        assertTrue(sites.size() >= 50, () -> shipped + " has " + sites.size() + " formulas");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMutationThatChangesADimensionIsRefusedAtItsPlace(ShippedMethod shipped) {
        var text = shipped.text();
        var wrong = mutants(text, true).stream()
                .map(all -> isFirstWith(fileOf(all), shipped) ? all : all.subList(0, Math.min(all.size(), INHERITED)))
                .toList();

        var missed = new ArrayList<String>();
        eachOfEveryFormula(wrong).forEach(batch -> {
            var mutated = MutatedText.of(text, changes(batch));
            var problems = MethodReader.check(mutated.text());
            batch.forEach(mutant -> {
                if (!isBlamed(mutant, mutated, problems)) {
                    missed.add(mutant.site().path() + ": " + mutant.text());
                }
            });
        });

        assertEquals(List.of(), missed);
        int tried = wrong.stream().mapToInt(List::size).sum();
        assertTrue(tried >= FEWEST, () -> shipped + " yields " + tried + " mutations of " + wrong.size() + " formulas");
    }

    @ParameterizedTest
    @MethodSource("onesOfEachFamily")
    void noMutationThatKeepsTheDimensionIsRefusedForIt(ShippedMethod shipped) {
        var text = shipped.text();
        var harmless = mutants(text, false);

        var blamed = new ArrayList<String>();
        eachOfEveryFormula(harmless).forEach(batch -> {
            var mutated = MutatedText.of(text, changes(batch));
            var problems = MethodReader.check(mutated.text());
            batch.forEach(mutant -> {
                if (isBlamed(mutant, mutated, problems)) {
                    blamed.add(mutant.site().path() + ": " + mutant.text());
                }
            });
        });

        assertEquals(List.of(), blamed);
    }

    @ParameterizedTest
    @MethodSource("onesOfEachFamily")
    void aProductOrBalanceOfAnotherDimensionIsRefusedWhereItIsUsed(ShippedMethod shipped) {
        var text = shipped.text();
        for (var site : Sites.of(text)) {
            for (var formula : site.wrongForOthers()) {
                var mutated = MutatedText.of(text, new LinkedHashMap<>(Map.of(site.written(), formula)));
                var problems = MethodReader.check(mutated.text());

                assertTrue(isBlamed(Sites.of(mutated.text()), problems), () -> site.path() + ": " + formula);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aDeclaredUnitOfAnotherDimensionIsRefusedInTheFormulasThatNeedIt(ShippedMethod shipped) {
        var text = shipped.text();
        int wrong = 0;
        for (var declared : DeclaredUnit.of(Sites.root(text))) {
            if (declared.written().place().file().equals(text.main())) {
                var mutated = MutatedText.of(text, new LinkedHashMap<>(Map.of(declared.written(), declared.mutated())));
                var spoiled = Sites.of(mutated.text()).stream()
                        .filter(site -> !site.isRight())
                        .toList();
                if (!spoiled.isEmpty()) {
                    wrong++;
                    var problems = MethodReader.check(mutated.text());
                    assertTrue(isBlamed(spoiled, problems), () -> declared.path() + ": " + declared.mutated());
                }
            }
        }
        int least = mattering(shipped);
        assertTrue(wrong >= least, shipped::name);
    }

    /** Two methods declare nothing of their own that a formula needs; what their bases declare is theirs. */
    private static int mattering(ShippedMethod shipped) {
        return shipped.name().matches("cts-pcec-(15|30)") ? 0 : 1;
    }

    private static boolean isBlamed(List<Site> sites, List<Problem> problems) {
        return problems.stream()
                .filter(DimensionMutationTest::isAboutDimensions)
                .anyMatch(problem -> sites.stream().anyMatch(site -> site.holds(problem.place())));
    }

    private static boolean isAboutDimensions(Problem problem) {
        var code = problem.what().code();
        return code instanceof FormulaFailure || code == MethodFailure.SERVICE_LIFE_NOT_TIME;
    }

    private static String fileOf(List<Mutant> mutants) {
        return mutants.get(0).site().written().place().file();
    }

    /** Whether no method before this one has formulas of that file. */
    private static boolean isFirstWith(String file, ShippedMethod shipped) {
        return shipped.equals(FIRST.get(shipped.file().resolveSibling(file)));
    }

    private static List<List<Mutant>> mutants(MethodText text, boolean wrong) {
        return Sites.of(text).stream()
                .map(site -> site.mutants().stream()
                        .filter(mutant -> mutant.isWrong() == wrong)
                        .toList())
                .filter(mutants -> !mutants.isEmpty())
                .toList();
    }

    /** The first of each formula, then the second of each, and so on. */
    private static Stream<List<Mutant>> eachOfEveryFormula(List<List<Mutant>> mutants) {
        int most = mutants.stream().mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, i -> i < most, i -> i + 1)
                .map(i -> mutants.stream()
                        .filter(all -> all.size() > i)
                        .map(all -> all.get(i))
                        .toList());
    }

    private static LinkedHashMap<Scalar, String> changes(List<Mutant> batch) {
        var changes = new LinkedHashMap<Scalar, String>();
        batch.forEach(mutant -> changes.put(mutant.site().written(), mutant.text()));
        return changes;
    }

    private static boolean isBlamed(Mutant mutant, MutatedText mutated, List<Problem> problems) {
        var spot = mutated.spot(mutant.site().written());
        return problems.stream().anyMatch(problem -> isAboutDimensions(problem) && spot.holds(problem.place()));
    }
}
