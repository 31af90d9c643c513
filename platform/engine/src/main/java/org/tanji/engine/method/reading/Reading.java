package org.tanji.engine.method.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.DimensionCheck;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.FormulaParser;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Mentions;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Units;
import org.tanji.engine.method.MethodFailure;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Phrase;

/** What is known while a file is read: the problems so far, and which names were used. */
final class Reading {

    private final List<Problem> problems;
    private final Set<String> used = new LinkedHashSet<>();
    private boolean allFormulasRead = true;

    Reading(List<Problem> problems) {
        this.problems = problems;
    }

    void add(Place place, MethodFailure code, Object... details) {
        add(place, Failure.of(code, details));
    }

    void add(Place place, Failure what) {
        problems.add(new Problem(place, what));
    }

    /** A name that refers to nothing. */
    void addUnknown(Place place, String kind, String name, Collection<String> known) {
        add(
                place,
                MethodFailure.UNKNOWN_REFERENCE,
                phrase("kind-of." + kind),
                name,
                Guess.of(name, known),
                Guess.among(known));
    }

    static Localized phrase(String key, Object... details) {
        return new Phrase("text/method", key, List.of(details));
    }

    void use(String name) {
        used.add(name);
    }

    boolean uses(String name) {
        return used.contains(name);
    }

    /** Whether any name begins so; a table is used when one of its columns is. */
    boolean usesAnyOf(String table) {
        return used.contains(table) || used.stream().anyMatch(name -> name.startsWith(table + "."));
    }

    boolean allFormulasRead() {
        return allFormulasRead;
    }

    Optional<Expression> tree(Scalar written) {
        try {
            var tree = FormulaParser.expression(written.formula());
            used.addAll(Mentions.in(tree));
            return Optional.of(tree);
        } catch (Failure failure) {
            allFormulasRead = false;
            problems.addAll(failure.problems());
            return Optional.empty();
        }
    }

    /** A formula whose place asks for a dimension; empty when it has a problem or the place's unit is broken. */
    Optional<Formula> formula(Part part, String key, Scope scope, Optional<Unit> expected, Localized whose) {
        var written = part.scalar(key);
        var tree = written.flatMap(this::tree);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        var check = new DimensionCheck(scope, written.get().formula());
        if (expected.isPresent()) {
            check.require(expected.get(), tree.get(), whose);
        } else {
            check.unit(tree.get());
        }
        problems.addAll(check.problems());
        return check.problems().isEmpty()
                ? expected.map(unit -> new Formula(written.get().value(), tree.get(), unit))
                : Optional.empty();
    }

    /** A formula that may measure anything, stated in whatever unit it comes out. */
    Optional<Formula> formula(Part part, String key, Scope scope) {
        var written = part.scalar(key);
        var tree = written.flatMap(this::tree);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        var check = new DimensionCheck(scope, written.get().formula());
        var unit = check.unit(tree.get());
        problems.addAll(check.problems());
        return unit.map(found -> new Formula(written.get().value(), tree.get(), Units.read(found)));
    }

    Optional<Condition> condition(Scalar written, Scope scope) {
        try {
            var condition = FormulaParser.condition(written.formula());
            used.addAll(Mentions.in(condition));
            var check = new DimensionCheck(scope, written.formula());
            check.condition(condition);
            problems.addAll(check.problems());
            return Optional.of(condition);
        } catch (Failure failure) {
            allFormulasRead = false;
            problems.addAll(failure.problems());
            return Optional.empty();
        }
    }
}
