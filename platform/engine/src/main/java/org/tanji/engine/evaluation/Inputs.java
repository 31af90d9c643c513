package org.tanji.engine.evaluation;

import static org.tanji.engine.evaluation.EvaluationFailure.LEFT_EMPTY;
import static org.tanji.engine.evaluation.EvaluationFailure.MISSING_VALUE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** One step for each stated value that a formula uses, in the unit of its field whatever it was entered in. */
final class Inputs {

    private final Facts facts;
    private final Tape tape;
    private final Map<String, Figure> known = new LinkedHashMap<>();

    Inputs(Facts facts, Tape tape) {
        this.facts = facts;
        this.tape = tape;
    }

    Figure figure(Field field, Scope scope) {
        var path = scope.path(field.name());
        var made = known.get(path);
        if (made != null) {
            return made;
        }
        var figure = new Figure(tape.add(step(field, scope, path)), unit(field));
        known.put(path, figure);
        return figure;
    }

    private Step step(Field field, Scope scope, String path) {
        var unit = unit(field);
        var entry = facts.entry(field.name(), scope);
        if (entry.isPresent() && entry.get().value() instanceof Value.Amount amount) {
            var value = Conversions.amount(amount.quantity(), unit);
            var origin = origin(Kind.INPUT, field, scope, path, entry.get().evidence());
            var stated = entry.get()
                    .spread()
                    .map(spread -> Spreads.converted(spread, amount.quantity().unit(), unit));
            return new Step.Parameter("input:" + path, value, unit, stated.or(field::spread), origin);
        }
        if (field.standard().isPresent()) {
            var value = Conversions.amount(Quantity.parse(field.standard().get()), unit);
            var origin = origin(Kind.STANDARD_VALUE, field, scope, path, "");
            return new Step.Parameter("input:" + path, value, unit, field.spread(), origin);
        }
        return new Step.Absent(missing(field), unit, origin(Kind.INPUT, field, scope, path, ""));
    }

    /** What to say about a field that a figure needs and that nobody filled in. */
    static Failure missing(Field field) {
        return field.requirement() instanceof Requirement.Never
                ? Failure.of(LEFT_EMPTY, field.label(), unit(field))
                : Failure.of(MISSING_VALUE, field.label(), unit(field), EvaluationFailure.clause(field.clause()));
    }

    private static Unit unit(Field field) {
        return field.type() instanceof FieldType.Amount amount ? amount.unit() : Unit.ONE;
    }

    private static Origin origin(Kind kind, Field field, Scope scope, String path, String evidence) {
        return new Origin(kind, path, Optional.of(field.label()), "", evidence, scope.rowNumber());
    }

    /** The evidence named for an entry, where there is one. */
    static String evidence(Optional<Entry> entry) {
        return entry.map(Entry::evidence).orElse("");
    }
}
