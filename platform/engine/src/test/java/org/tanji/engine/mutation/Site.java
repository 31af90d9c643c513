package org.tanji.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.FormulaParser;
import org.tanji.engine.formula.PrintFormula;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.quantity.Dimension;

/**
 * A place in a method file where a formula or a condition stands.
 *
 * @param path such as {@code processes/casting/flows/power/amount}
 * @param expected what the place asks for; empty of a condition
 * @param isSettledHere whether a wrong dimension of the whole shows in this very formula, and not in those that use it
 */
record Site(
        String path,
        Scalar written,
        Map<String, Symbol> names,
        boolean isCondition,
        Optional<Dimension> expected,
        boolean isSettledHere) {

    /** A changed formula. @param isWrong whether it measures something else than its place asks for */
    record Mutant(Site site, String text, boolean isWrong) {}

    /** @return those that differ from each other and fit into the language's limits */
    List<Mutant> mutants() {
        var mutants = new ArrayList<Mutant>();
        var judge = new Judge(names);
        if (isCondition) {
            for (var mutant : new Mutants(names).of(condition())) {
                mutants.add(new Mutant(this, PrintFormula.print(mutant), !judge.isSound(mutant)));
            }
        } else {
            for (var mutant : new Mutants(names).of(formula())) {
                var dimension = judge.dimension(mutant);
                boolean fits = dimension.equals(expected);
                if (fits || isSettledHere || dimension.isEmpty()) {
                    mutants.add(new Mutant(this, PrintFormula.print(mutant), !fits));
                }
            }
        }
        return mutants.stream()
                .filter(mutant -> mutant.text().length() <= 500)
                .distinct()
                .toList();
    }

    /** Those that are sound in themselves and only wrong for the formulas that use them. */
    List<String> wrongForOthers() {
        return isCondition || isSettledHere
                ? List.of()
                : new Mutants(names)
                        .of(formula()).stream()
                                .filter(mutant -> new Judge(names)
                                        .dimension(mutant)
                                        .filter(found -> !expected.equals(Optional.of(found)))
                                        .isPresent())
                                .map(PrintFormula::print)
                                .distinct()
                                .toList();
    }

    boolean holds(Place place) {
        var end = (Place.InText) written.locator().at(written.value().length());
        return place instanceof Place.InText text
                && text.file().equals(end.file())
                && isBefore(written.place(), text)
                && isBefore(text, end);
    }

    private static boolean isBefore(Place.InText one, Place.InText other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() <= other.column();
    }

    Expression formula() {
        return FormulaParser.expression(written.formula());
    }

    Condition condition() {
        return FormulaParser.condition(written.formula());
    }

    /** Whether what is written measures what its place asks for. */
    boolean isRight() {
        var judge = new Judge(names);
        return isCondition
                ? judge.isSound(condition())
                : judge.dimension(formula()).equals(expected);
    }
}
