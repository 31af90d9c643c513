package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType.Amount;
import org.tanji.engine.method.InputTable;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Align;
import org.tanji.host.document.Block.Column;

/** Every activity figure as it was stated, with its unit, kind and evidence, rule 7.5.2. */
final class ActivityData {

    private ActivityData() {}

    static void write(Dossier dossier, Chapter chapter) {
        singles(dossier, chapter);
        dossier.method().tables().forEach(table -> rows(table, dossier, chapter));
    }

    private static void singles(Dossier dossier, Chapter chapter) {
        var inventory = dossier.result().manifest().inventory();
        var rows = new ArrayList<Block.Row>();
        for (var field : dossier.method().inputs()) {
            var entry = Optional.ofNullable(inventory.values().get(field.name()));
            if (entry.isPresent() || field.standard().isPresent() || dossier.isMissing(field.name())) {
                rows.add(single(field, entry, dossier));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        chapter.table(
                "data.singles",
                List.of(
                        chapter.start("data.item", 6),
                        chapter.end("data.value", 4),
                        chapter.start("data.unit", 2),
                        chapter.start("data.kind", 3),
                        chapter.start("data.evidence", 7)),
                rows);
    }

    private static Block.Row single(Field field, Optional<Entry> entry, Dossier dossier) {
        var label = dossier.text(field.label());
        if (entry.isEmpty()) {
            return field.standard()
                    .map(value -> Block.Row.of(label, value, "", "", dossier.text("data.assumed")))
                    .orElseGet(() -> Block.Row.of(label, dossier.text("data.missing"), unit(field, dossier), "", ""));
        }
        var stated = entry.get();
        var kind = stated.value() instanceof Value.Amount
                ? dossier.text("data." + stated.data().orElse(field.data()).key())
                : "";
        var evidence = stated.evidence().isEmpty() ? evidenceWanted(field, dossier) : stated.evidence();
        if (stated.value() instanceof Value.Amount amount) {
            var quantity = amount.quantity();
            return Block.Row.of(
                    label,
                    Figures.plain(quantity.amount()),
                    dossier.unit(quantity.unit().symbol()),
                    kind,
                    evidence);
        }
        return Block.Row.of(label, value(field, stated.value(), dossier), "", kind, evidence);
    }

    private static String evidenceWanted(Field field, Dossier dossier) {
        return field.evidence()
                .map(words -> dossier.text("data.evidence.wanted", dossier.text(words)))
                .orElse("–");
    }

    private static String unit(Field field, Dossier dossier) {
        return field.type() instanceof Amount amount
                ? dossier.unit(amount.unit().symbol())
                : "";
    }

    private static String value(Field field, Value value, Dossier dossier) {
        if (value instanceof Value.Amount amount) {
            return dossier.quantity(amount.quantity());
        }
        if (value instanceof Value.Chosen chosen) {
            return Labels.ofOption(field, chosen.option(), dossier);
        }
        if (value instanceof Value.Words words) {
            return words.text();
        }
        if (value instanceof Value.Factor factor) {
            return factor.id();
        }
        throw new AssertionError(value);
    }

    private static void rows(InputTable table, Dossier dossier, Chapter chapter) {
        var stated = dossier.result().manifest().inventory().tables().getOrDefault(table.name(), List.of());
        var caption = dossier.text(table.label());
        if (stated.isEmpty()) {
            chapter.say("data.table.empty", caption);
            return;
        }
        var columns = new ArrayList<Column>();
        columns.add(chapter.centre("data.row", 2));
        for (var field : table.columns()) {
            columns.add(new Column(
                    dossier.text(field.label()), field.type() instanceof Amount ? Align.END : Align.START, 6));
        }
        columns.add(chapter.start("data.kind", 4));
        columns.add(chapter.start("data.evidence", 8));
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < stated.size(); i++) {
            rows.add(row(i + 1, table, stated.get(i), dossier));
        }
        chapter.add(new Block.Table(caption, columns, rows));
    }

    private static Block.Row row(int number, InputTable table, Row stated, Dossier dossier) {
        var cells = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        var evidence = new ArrayList<String>();
        cells.add(String.valueOf(number));
        for (var field : table.columns()) {
            var entry = Optional.ofNullable(stated.entries().get(field.name()));
            cells.add(entry.map(known -> value(field, known.value(), dossier))
                    .or(() -> field.standard().map(value -> dossier.text("data.assumed.cell", value)))
                    .orElse(
                            dossier.isMissing(table.name() + "[" + number + "]." + field.name())
                                    ? dossier.text("data.missing")
                                    : "–"));
            entry.ifPresent(known -> {
                evidence.add(known.evidence());
                if (known.value() instanceof Value.Amount) {
                    kinds.add(dossier.text(
                            "data." + known.data().orElse(field.data()).key()));
                }
            });
        }
        cells.add(dossier.joined(kinds));
        var named = dossier.joined(evidence);
        cells.add(named.isEmpty() ? "–" : named);
        return new Block.Row(Block.Kind.BODY, cells);
    }
}
