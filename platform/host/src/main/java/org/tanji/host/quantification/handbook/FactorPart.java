package org.tanji.host.quantification.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.LookupTable;
import org.tanji.engine.method.Method;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Words;

/** Where numbers come from that nobody states: factor slots, constants and printed tables, each with its source. */
final class FactorPart {

    private final Method method;
    private final Locale locale;
    private final Words words;

    FactorPart(Method method, Locale locale) {
        this.method = method;
        this.locale = locale;
        this.words = Words.of("text/handbook", locale);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.text("factors")));
        var slots = method.factors().stream().map(this::slot).toList();
        blocks.add(Tables.of(
                words, words.text("caption.slots"), slots, "factor", "name", "per", "standard", "categories"));
        if (!method.constants().isEmpty()) {
            var constants = method.constants().stream()
                    .map(constant -> Row.of(
                            constant.label().in(locale),
                            Tables.code(constant.name()),
                            constant.value().toString(),
                            constant.source()))
                    .toList();
            blocks.add(Tables.of(
                    words, words.text("caption.constants"), constants, "constant", "name", "#value", "source"));
        }
        method.lookups().forEach(lookup -> blocks.add(lookup(lookup)));
        return blocks;
    }

    private Row slot(FactorSlot slot) {
        var options = slot.options().entrySet().stream()
                .map(option -> words.text("slot.option", option.getKey(), option.getValue()))
                .collect(Collectors.joining("\n"));
        var by = slot.by().map(name -> words.text("slot.by", name) + "\n" + options);
        return Row.of(
                slot.label().in(locale),
                Tables.code(slot.name()),
                slot.per().symbol(),
                slot.standard().map(Tables::code).or(() -> by).orElse(words.text("slot.open")),
                String.join("\n", slot.categories()));
    }

    private Block.Table lookup(LookupTable lookup) {
        var caption =
                words.text("caption.lookup", lookup.label().in(locale), lookup.name(), lookup.unit(), lookup.source());
        if (lookup instanceof LookupTable.ByOption byOption) {
            var rows = byOption.values().entrySet().stream()
                    .map(value ->
                            Row.of(Tables.code(value.getKey()), value.getValue().toPlainString()))
                    .toList();
            return Tables.of(words, caption, rows, "option", "#value");
        }
        var byNumber = (LookupTable.ByNumber) lookup;
        var rows = byNumber.points().stream()
                .map(point -> Row.of(
                        point.at().toPlainString() + " " + byNumber.argumentUnit(),
                        point.value().toPlainString()))
                .toList();
        return Tables.of(words, caption, rows, "#at", "#value");
    }
}
