package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.INVERTED_RANGE;
import static org.tanji.engine.method.MethodFailure.STANDARD_OUTSIDE_RANGE;
import static org.tanji.engine.method.MethodFailure.WRONG_WORD;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.Stage;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.uncertainty.SpreadText;

/** Reads what an applicant is asked for: single inputs, and tables with their columns. */
final class ReadFields {

    /** Clause of a standard that nobody has looked up yet. */
    private static final String OPEN_CLAUSE = "?";

    private static final int DEFAULT_ROWS = 500;

    private final Reading reading;
    private final Scope scope;

    ReadFields(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    List<Field> inputs(Part root) {
        return root.parts("inputs").stream()
                .map(part -> field(part, scope))
                .flatMap(Optional::stream)
                .toList();
    }

    List<InputTable> tables(Part root) {
        return root.parts("tables").stream().map(this::table).toList();
    }

    private InputTable table(Part part) {
        var columns = part.parts("columns").stream()
                .map(column -> field(column, scope.inRowsOf(part.name())))
                .flatMap(Optional::stream)
                .toList();
        var rows = part.list("rows").stream().map(ReadFields::whole).toList();
        int least = rows.size() == 2 ? rows.get(0) : 0;
        int most = rows.size() == 2 ? rows.get(1) : DEFAULT_ROWS;
        if (least > most) {
            reading.add(part.at("rows"), INVERTED_RANGE, least, most);
        }
        return new InputTable(
                part.name(),
                part.words("label"),
                part.findWords("note"),
                stage(part),
                columns,
                least,
                most,
                part.word("clause").orElse(OPEN_CLAUSE));
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private Optional<Field> field(Part part, Scope conditions) {
        var requirement = requirement(part, conditions);
        return type(part).map(type -> {
            checkStandard(part, type);
            return new Field(
                    part.name(),
                    part.words("label"),
                    part.findWords("note"),
                    type,
                    requirement,
                    part.word("standard"),
                    stage(part),
                    Part.option(part.text("data"), DataKind.values(), DataKind::key)
                            .orElse(DataKind.SECONDARY),
                    part.read("uncertainty", SpreadText::parse),
                    part.findWords("evidence"),
                    part.word("clause").orElse(OPEN_CLAUSE),
                    part.has("key"));
        });
    }

    private static Optional<Stage> stage(Part part) {
        return Part.option(part.text("stage"), Stage.values(), Stage::key);
    }

    private Requirement requirement(Part part, Scope conditions) {
        var written = part.scalar("required");
        if (written.isEmpty() || written.get().value().equals("true")) {
            return new Requirement.Always();
        } else if (written.get().value().equals("false")) {
            return new Requirement.Never();
        }
        return reading.condition(written.get(), conditions)
                .<Requirement>map(
                        condition -> new Requirement.When(written.get().value(), condition))
                .orElseGet(Requirement.Always::new);
    }

    private Optional<FieldType> type(Part part) {
        if (part.has("unit")) {
            return part.unit("unit").map(unit -> amount(part, unit));
        } else if (part.has("choice")) {
            return Optional.of(new FieldType.Choice(part.parts("choice").stream()
                    .map(option -> new FieldType.Option(option.name(), option.asWords()))
                    .toList()));
        } else if (part.has("words")) {
            return Optional.of(new FieldType.Words());
        }
        return part.part("factor")
                .flatMap(factor ->
                        factor.unit("per").map(per -> new FieldType.FactorChoice(per, factor.list("categories"))));
    }

    private FieldType amount(Part part, Unit unit) {
        var bounds = Part.numbers(part.items("range"));
        var least = bounds.size() == 2 ? bounds.get(0) : Optional.<BigDecimal>empty();
        var most = bounds.size() == 2 ? bounds.get(1) : Optional.<BigDecimal>empty();
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            reading.add(part.at("range"), INVERTED_RANGE, least.get(), most.get());
        }
        return new FieldType.Amount(unit, least, most);
    }

    private void checkStandard(Part part, FieldType type) {
        var written = part.word("standard");
        if (written.isPresent() && type instanceof FieldType.Amount amount) {
            checkStandard(part, amount, written.get());
        } else if (written.isPresent() && type instanceof FieldType.Choice choice) {
            var options = choice.options().stream().map(FieldType.Option::id).toList();
            if (!options.contains(written.get())) {
                var guess = Guess.of(written.get(), options);
                reading.add(part.at("standard"), WRONG_WORD, "standard", written.get(), guess, Guess.among(options));
            }
        }
    }

    private void checkStandard(Part part, FieldType.Amount amount, String written) {
        try {
            var value = Quantity.parse(written).in(amount.unit()).amount();
            boolean tooLittle =
                    amount.least().map(least -> value.compareTo(least) < 0).orElse(false);
            boolean tooMuch =
                    amount.most().map(most -> value.compareTo(most) > 0).orElse(false);
            if (tooLittle || tooMuch) {
                reading.add(
                        part.at("standard"),
                        STANDARD_OUTSIDE_RANGE,
                        written,
                        amount.least().map(BigDecimal::toPlainString).orElse("-∞"),
                        amount.most().map(BigDecimal::toPlainString).orElse("∞"),
                        amount.unit());
            }
        } catch (Failure failure) {
            reading.add(part.at("standard"), failure);
        }
    }
}
