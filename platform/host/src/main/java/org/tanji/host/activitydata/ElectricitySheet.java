package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.ElectricityAccount;
import org.tanji.engine.inventory.ElectricitySupply;
import org.tanji.engine.inventory.ElectricitySupply.Certificate;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.FieldType.Option;
import org.tanji.engine.quantity.Quantity;

/** Own generation, direct lines and instruments, one to a row; the rest of a slot's electricity is from the grid. */
final class ElectricitySheet {

    private static final String SLOT = "@slot";
    private static final String USE = "@use";
    private static final String SUPPLY = "@supply";
    private static final String AMOUNT = "@amount";
    private static final String FACTOR = "@generation";
    private static final String DELIVERY = "@delivery";
    private static final String SOLD = "@sold";
    private static final String NUMBER = "@certificate";
    private static final String REGISTRY = "@registry";
    private static final String VINTAGE = "@vintage";
    private static final String CANCELLATION = "@cancellation";
    private static final String EVIDENCE = "@evidence";

    private ElectricitySheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(SLOT, 18).obligatory(),
                GridColumn.entry(USE, 18).obligatory(),
                GridColumn.entry(SUPPLY, 26).obligatory().offering(kinds().offered()),
                GridColumn.entry(AMOUNT, 18).obligatory(),
                GridColumn.entry(FACTOR, 24).obligatory(),
                GridColumn.entry(DELIVERY, 24),
                GridColumn.entry(SOLD, 14).offering(Options.ofYesAndNo().offered()),
                GridColumn.entry(NUMBER, 24),
                GridColumn.entry(REGISTRY, 24),
                GridColumn.entry(VINTAGE, 10),
                GridColumn.entry(CANCELLATION, 24),
                GridColumn.entry(EVIDENCE, 40));
        var rows = new ArrayList<GridRow>();
        inventory
                .electricity()
                .forEach(account -> account.supplies().forEach(supply -> rows.add(row(account, supply))));
        return new Grid(
                SheetNames.named("electricity"),
                Words.of("title.electricity"),
                Words.of("hint.electricity"),
                columns,
                rows,
                20);
    }

    private static Options kinds() {
        return new Options(Arrays.stream(ElectricitySupply.Kind.values())
                .map(kind -> new Option(kind.key(), Words.of("supply." + kind.key())))
                .toList());
    }

    private static GridRow row(ElectricityAccount account, ElectricitySupply supply) {
        var cells = new LinkedHashMap<String, CellValue>();
        words(cells, SLOT, account.slot());
        words(cells, USE, account.use().toString());
        words(cells, SUPPLY, kinds().shown(supply.kind().key()));
        words(cells, AMOUNT, supply.amount().toString());
        words(cells, FACTOR, supply.factor());
        words(cells, DELIVERY, supply.delivery());
        if (supply.instrumentsSold()) {
            words(cells, SOLD, Options.ofYesAndNo().shown("yes"));
        }
        supply.certificate().ifPresent(certificate -> {
            words(cells, NUMBER, certificate.number());
            words(cells, REGISTRY, certificate.registry());
            cells.put(VINTAGE, CellValue.number(BigDecimal.valueOf(certificate.vintage())));
            words(cells, CANCELLATION, certificate.cancellation());
        });
        words(cells, EVIDENCE, supply.evidence());
        return GridRow.of(cells);
    }

    private static void words(LinkedHashMap<String, CellValue> cells, String key, String text) {
        if (!text.isEmpty()) {
            cells.put(key, CellValue.words(InertText.of(text)));
        }
    }

    /** Rows of one slot make one account; its use is what its first row says. */
    static List<ElectricityAccount> read(List<ReadRow> rows) {
        var uses = new LinkedHashMap<String, Quantity>();
        var supplies = new LinkedHashMap<String, List<ElectricitySupply>>();
        for (var row : rows) {
            var reader = new CellReader(row);
            var slot = obligatory(row, reader, SLOT);
            var use = quantity(row, reader, USE);
            var supply = supply(row, reader);
            if (use.isPresent() && supply.isPresent()) {
                uses.putIfAbsent(slot, use.get());
                var known = supplies.computeIfAbsent(slot, key -> new ArrayList<>());
                known.add(supply.get());
                var account = "electricity[" + (List.copyOf(uses.keySet()).indexOf(slot) + 1) + "]";
                remember(row, account, account + ".supplies[" + known.size() + "]");
            }
        }
        return uses.entrySet().stream()
                .map(account -> new ElectricityAccount(
                        account.getKey(), account.getValue(), supplies.getOrDefault(account.getKey(), List.of())))
                .toList();
    }

    private static void remember(ReadRow row, String account, String supply) {
        row.remember(account + ".slot", SLOT);
        row.remember(account + ".use", USE);
        row.remember(account + ".supplies", AMOUNT);
        row.remember(supply + ".amount", AMOUNT);
        row.remember(supply + ".factor", FACTOR);
        row.remember(supply + ".delivery", DELIVERY);
        row.remember(supply + ".instrumentsSold", SOLD);
        row.remember(supply + ".certificate", NUMBER);
        row.remember(supply + ".certificate.number", NUMBER);
        row.remember(supply + ".certificate.vintage", VINTAGE);
    }

    private static Optional<ElectricitySupply> supply(ReadRow row, CellReader reader) {
        var kind = reader.parsed(SUPPLY, kinds()::read)
                .flatMap(key -> Arrays.stream(ElectricitySupply.Kind.values())
                        .filter(known -> known.key().equals(key))
                        .findFirst());
        if (!row.has(SUPPLY)) {
            row.problem(SUPPLY, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column.supply")));
        }
        var amount = quantity(row, reader, AMOUNT);
        var factor = obligatory(row, reader, FACTOR);
        boolean sold = reader.parsed(SOLD, Options.ofYesAndNo()::read)
                .filter("yes"::equals)
                .isPresent();
        var certificate = certificate(reader);
        return kind.flatMap(known -> amount.map(stated -> new ElectricitySupply(
                known,
                stated,
                factor,
                reader.wordsOrNothing(DELIVERY),
                sold,
                certificate,
                reader.wordsOrNothing(EVIDENCE))));
    }

    private static Optional<Certificate> certificate(CellReader reader) {
        var vintage = reader.parsed(
                VINTAGE, text -> Quantity.number(WrittenAmount.narrow(text)).intValue());
        return reader.words(NUMBER)
                .map(number -> new Certificate(
                        number,
                        reader.wordsOrNothing(REGISTRY),
                        vintage.orElse(0),
                        reader.wordsOrNothing(CANCELLATION)));
    }

    private static String obligatory(ReadRow row, CellReader reader, String key) {
        if (!row.has(key)) {
            row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
        }
        return reader.wordsOrNothing(key);
    }

    private static Optional<Quantity> quantity(ReadRow row, CellReader reader, String key) {
        if (!row.has(key)) {
            row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
        }
        return reader.usable(key).flatMap(cell -> reader.attempt(key, () -> CrossChecksSheet.quantity(cell)));
    }
}
