package org.tanji.host.quantification.handbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.method.Method;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;

/** Allocation, cut-off, balances and plausible ranges, and what holds for every study under the method. */
final class CheckPart {

    private final Method method;
    private final Locale locale;
    private final Words words;

    CheckPart(Method method, Locale locale) {
        this.method = method;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.text(
                "cutoff",
                percent(method.cutOff().single()),
                percent(method.cutOff().total()))));
        add(blocks, "allocations", allocations(), "allocation", "name", "basis", "share");
        add(blocks, "balances", balances(), "balance", "in", "out", "#tolerance");
        add(blocks, "bands", bands(), "band", "value", "range", "unit", "source");
        if (!method.assumptions().isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("part.assumptions")));
            blocks.add(new Block.Bullets(
                    method.assumptions().stream().map(text -> text.in(locale)).toList()));
        }
        return blocks;
    }

    private void add(List<Block> blocks, String caption, List<Row> rows, String... heads) {
        if (!rows.isEmpty()) {
            blocks.add(Tables.of(words, words.text("caption." + caption), rows, heads));
        }
    }

    private List<Row> allocations() {
        return method.allocations().stream()
                .flatMap(allocation -> allocation.rules().stream()
                        .map(rule -> Row.of(
                                allocation.label().in(locale) + " / "
                                        + rule.label().in(locale),
                                Tables.code(allocation.name()),
                                words.text("basis." + rule.basis().key()),
                                Tables.code(rule.sharing().text()))))
                .toList();
    }

    private List<Row> balances() {
        return method.balances().stream()
                .map(balance -> Row.of(
                        balance.label().in(locale),
                        Tables.code(balance.in().text()),
                        Tables.code(balance.out().text()),
                        percent(balance.tolerance())))
                .toList();
    }

    private List<Row> bands() {
        return method.bands().stream()
                .map(band -> Row.of(
                        band.label().in(locale),
                        Tables.code(band.value().text()),
                        bound(band.least()) + " … " + bound(band.most()),
                        band.value().unit().symbol(),
                        band.source()))
                .toList();
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
