package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.BalanceException;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.FieldType.Option;
import org.tanji.engine.method.Method;

/** Why balances of the method stay open. */
record BalanceExceptionsSheet(Method method) {

    private static final String BALANCE = "@balance";
    private static final String REASON = "@reason";
    private static final String EVIDENCE = "@evidence";

    Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.entry(BALANCE, 40).obligatory().offering(balances().offered()),
                GridColumn.entry(REASON, 60).obligatory(),
                GridColumn.entry(EVIDENCE, 40));
        var rows = inventory.balanceExceptions().stream().map(this::row).toList();
        return new Grid(
                SheetNames.named("balances"), Words.of("title.balances"), Words.of("hint.balances"), columns, rows, 10);
    }

    private Options balances() {
        return new Options(method.balances().stream()
                .filter(balance ->
                        balance.kind().filter(Balance.Kind.SHARES::equals).isEmpty())
                .map(balance -> new Option(balance.name(), balance.label()))
                .toList());
    }

    private GridRow row(BalanceException exception) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(BALANCE, CellValue.words(balances().shown(exception.balance())));
        cells.put(REASON, CellValue.words(InertText.of(exception.reason())));
        if (!exception.evidence().isEmpty()) {
            cells.put(EVIDENCE, CellValue.words(InertText.of(exception.evidence())));
        }
        return GridRow.of(cells);
    }

    List<BalanceException> read(List<ReadRow> rows) {
        var exceptions = new ArrayList<BalanceException>();
        for (var row : rows) {
            var reader = new CellReader(row);
            for (var key : List.of(BALANCE, REASON)) {
                if (!row.has(key)) {
                    row.problem(key, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column." + key.substring(1))));
                }
            }
            var path = "balanceExceptions[" + (exceptions.size() + 1) + "]";
            row.remember(path + ".balance", BALANCE);
            row.remember(path + ".reason", REASON);
            reader.parsed(BALANCE, balances()::read)
                    .ifPresent(balance -> exceptions.add(new BalanceException(
                            balance, reader.wordsOrNothing(REASON), reader.wordsOrNothing(EVIDENCE))));
        }
        return exceptions;
    }
}
