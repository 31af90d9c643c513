package org.tanji.host.quantification.handbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.Subtotal;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;

/** The worked example: invented data, run through the very engine that the reader would use. */
final class ExamplePart {

    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private final Method method;
    private final Result result;
    private final Locale locale;
    private final Words words;

    ExamplePart(Method method, Result result, Locale locale) {
        this.method = method;
        this.result = result;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.text("example")));
        var unit = method.declaredUnit().label().in(locale);
        var figure = result.footprint().printed().map(printed -> words.text("example.figure", printed, unit));
        blocks.add(new Block.Notice(
                Block.Tone.FIGURE,
                figure.orElse(words.text("example.incomplete", result.missing().size())),
                List.of(
                        result.footprint().boundary().label().in(locale),
                        words.text(
                                "example.note",
                                result.manifest().inventory().study().note()))));
        blocks.add(Tables.of(words, words.text("caption.example"), rows(), "part", "#kgCO2e", "#share"));
        return blocks;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(Tables.group(words.text("example.stages")));
        result.stages().stream().filter(ExamplePart::counts).forEach(stage -> rows.add(row(stage)));
        rows.add(Tables.group(words.text("example.processes")));
        result.processes().stream().filter(ExamplePart::counts).forEach(process -> rows.add(row(process)));
        rows.add(new Row(
                Block.Kind.TOTAL,
                List.of(words.text("example.total"), number(result.footprint().value()), "100 %")));
        return rows;
    }

    private static boolean counts(Subtotal part) {
        return part.value().filter(value -> value.signum() == 0).isEmpty();
    }

    private Row row(Subtotal part) {
        var share = part.share()
                .map(value -> value.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN) + " %")
                .orElse("–");
        return Row.of(part.label().in(locale), number(part.value()), share);
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(found -> found.signum() == 0
                        ? "0"
                        : found.round(SHOWN).stripTrailingZeros().toPlainString())
                .orElse("–");
    }
}
