package org.tanji.host.quantification.handbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.uncertainty.SpreadText;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;

/** What an applicant states: the single inputs, then each table with its columns. */
final class InputPart {

    private final Method method;
    private final Locale locale;
    private final Words words;

    InputPart(Method method, Locale locale) {
        this.method = method;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.text("inputs")));
        if (!method.inputs().isEmpty()) {
            blocks.add(table(method.inputs()));
        }
        for (var table : method.tables()) {
            blocks.add(new Block.Heading(3, words.text("table", table.label().in(locale), table.name())));
            table.note().ifPresent(note -> blocks.add(new Block.Note(note.in(locale))));
            blocks.add(new Block.Note(rows(table)));
            blocks.add(table(table.columns()));
        }
        return blocks;
    }

    private String rows(InputTable table) {
        var stage = table.stage()
                .map(place -> words.text("table.stage", words.text("stage." + place.key())))
                .orElse("");
        return words.text("table.rows", table.leastRows(), table.mostRows()) + stage;
    }

    private Block.Table table(List<Field> fields) {
        return Tables.of(
                words,
                "",
                fields.stream().map(this::row).toList(),
                "input",
                "name",
                "answer",
                "range",
                "required",
                "data",
                "evidence",
                "clause");
    }

    private Row row(Field field) {
        var note = field.note().map(text -> "\n" + text.in(locale)).orElse("");
        var spread = field.spread()
                .map(assumed -> "\n" + words.text("spread", SpreadText.write(assumed)))
                .orElse("");
        return Row.of(
                field.label().in(locale) + note,
                Tables.code(field.name()),
                answer(field.type()),
                range(field.type()) + spread,
                required(field),
                words.text("data." + field.data().key()),
                field.evidence().map(text -> text.in(locale)).orElse("–"),
                field.clause().equals("?") ? words.text("clause.open") : field.clause());
    }

    private String answer(FieldType type) {
        if (type instanceof FieldType.Amount amount) {
            return amount.unit().symbol().equals("1")
                    ? words.text("answer.number")
                    : amount.unit().symbol();
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.options().stream()
                    .map(option ->
                            Tables.code(option.id()) + " " + option.label().in(locale))
                    .collect(Collectors.joining("\n"));
        }
        return type instanceof FieldType.FactorChoice factor
                ? words.text("answer.factor", factor.per()) + "\n" + String.join(", ", factor.categories())
                : words.text("answer.words");
    }

    private static String range(FieldType type) {
        if (!(type instanceof FieldType.Amount amount)
                || amount.least().isEmpty() && amount.most().isEmpty()) {
            return "–";
        }
        return bound(amount.least(), "−∞") + " … " + bound(amount.most(), "∞");
    }

    private static String bound(Optional<BigDecimal> bound, String open) {
        return bound.map(BigDecimal::toPlainString).orElse(open);
    }

    private String required(Field field) {
        var requirement = field.requirement();
        var asked = requirement instanceof Requirement.When when
                ? words.text("required.when", when.text())
                : words.text(requirement instanceof Requirement.Always ? "required.always" : "required.never");
        return asked
                + field.standard()
                        .map(value -> "\n" + words.text("required.standard", value))
                        .orElse("");
    }
}
