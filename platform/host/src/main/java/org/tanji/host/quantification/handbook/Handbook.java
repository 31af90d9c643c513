package org.tanji.host.quantification.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Status;
import org.tanji.engine.result.Result;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;

/** Describes a method from its purpose to its worked example, in the order in which an expert asks. */
public final class Handbook {

    private final Method method;
    private final Locale locale;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private Handbook(Method method, Locale locale) {
        this.method = method;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
    }

    /** What a page about the method is called. */
    public static String title(Method method, Locale locale) {
        return Words.of("text/handbook", locale)
                .text("title", method.product().in(locale), method.standard().code());
    }

    /** The whole handbook below its title. @param example result of the worked example; empty where there is none */
    public static List<Block> of(Method method, Optional<Result> example, Locale locale) {
        var handbook = new Handbook(method, locale);
        handbook.purpose();
        handbook.boundaries();
        handbook.part("part.processes");
        handbook.blocks.addAll(new ProcessPart(method, locale).blocks());
        handbook.formulas();
        handbook.part("part.inputs");
        handbook.blocks.addAll(new InputPart(method, locale).blocks());
        handbook.part("part.factors");
        handbook.blocks.addAll(new FactorPart(method, locale).blocks());
        handbook.part("part.checks");
        handbook.blocks.addAll(new CheckPart(method, locale).blocks());
        example.ifPresent(result -> {
            handbook.part("part.example");
            handbook.blocks.addAll(new ExamplePart(method, result, locale).blocks());
        });
        handbook.source();
        return handbook.blocks;
    }

    /** How many places for a clause number are still open, and how many there are. */
    static int[] clauses(Method method) {
        var clauses = Stream.concat(
                        Stream.concat(
                                        method.inputs().stream(),
                                        method.tables().stream().flatMap(table -> table.columns().stream()))
                                .map(field -> field.clause()),
                        method.tables().stream().map(InputTable::clause))
                .toList();
        int open = (int) clauses.stream().filter("?"::equals).count();
        return new int[] {open, clauses.size()};
    }

    private void part(String key) {
        blocks.add(new Block.Heading(2, words.text(key)));
    }

    private String in(BilingualText text) {
        return text.in(locale);
    }

    private void purpose() {
        int[] clauses = clauses(method);
        if (method.status() == Status.DRAFT) {
            blocks.add(new Block.Notice(
                    Block.Tone.WARNING,
                    words.text("draft"),
                    List.of(in(method.basis()), words.text("draft.clauses", clauses[0], clauses[1]))));
        }
        part("part.purpose");
        blocks.add(new Block.Paragraph(words.text(
                "purpose",
                in(method.product()),
                in(method.declaredUnit().label()),
                method.processes().size(),
                method.inputs().size(),
                method.tables().size())));
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "fact.standard",
                method.standard().code() + "\n" + in(method.standard().title())));
        facts.add(fact("fact.method", Tables.code(method.id()) + " " + method.version()));
        facts.add(fact("fact.product", in(method.product())));
        facts.add(fact(
                "fact.declared",
                in(method.declaredUnit().label()) + " (" + method.declaredUnit().amount() + ")"));
        method.functionalUnit().ifPresent(unit -> facts.add(fact("fact.functional", in(unit.label()))));
        facts.add(fact(
                "fact.result",
                words.text("result", method.result().unit(), method.result().significantDigits())));
        blocks.add(new Block.Facts(facts));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.text(key), value);
    }

    private void boundaries() {
        part("part.boundaries");
        blocks.add(new Block.Paragraph(words.text("boundaries")));
        var rows = method.boundaries().stream().map(this::row).toList();
        blocks.add(Tables.of(words, "", rows, "boundary", "id", "stages", "kind"));
    }

    private Row row(Boundary boundary) {
        boolean first = boundary.equals(method.boundaries().get(0));
        var stages = Stream.of(Stage.values())
                .filter(boundary.stages()::contains)
                .map(stage -> words.text("stage." + stage.key()))
                .collect(Collectors.joining(" → "));
        return Row.of(
                in(boundary.label()) + (first ? words.text("boundary.default") : ""),
                Tables.code(boundary.id()),
                stages,
                words.text(boundary.isPartial() ? "boundary.partial" : "boundary.whole"));
    }

    private void formulas() {
        if (method.formulas().isEmpty()) {
            return;
        }
        part("part.formulas");
        blocks.add(new Block.Paragraph(words.text("formulas")));
        var rows = method.formulas().stream()
                .map(formula -> Row.of(
                        in(formula.label()),
                        Tables.code(formula.table().map(table -> table + ".").orElse("") + formula.name()),
                        Tables.code(formula.formula().text()),
                        formula.formula().unit().symbol()))
                .toList();
        blocks.add(Tables.of(words, "", rows, "quantity", "name", "formula", "unit"));
    }

    private void source() {
        part("part.source");
        blocks.add(new Block.Paragraph(words.text("source")));
        var facts = new ArrayList<Fact>();
        facts.add(fact("fact.files", String.join("\n", method.text().files().keySet())));
        facts.add(fact("fact.hash", Tables.code(method.text().sha256())));
        blocks.add(new Block.Facts(facts));
    }
}
