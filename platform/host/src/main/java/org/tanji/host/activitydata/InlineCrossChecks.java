package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.VALUE_MISSING_IN_ROW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Unit;

/**
 * Second sources that stand beside the input itself; the others have a sheet of their own. Their order survives: inline
 * are those at the beginning of the list that follow the order of the inputs.
 */
final class InlineCrossChecks {

    private static final String SOURCE = "@secondSource";
    private static final String VALUE = "@secondValue";
    private static final String EXPLANATION = "@explanation";

    private final Map<String, CrossCheck> byInput = new LinkedHashMap<>();

    private InlineCrossChecks() {}

    static InlineCrossChecks of(Method method, List<CrossCheck> checks) {
        var inline = new InlineCrossChecks();
        var inputs = method.inputs().stream().map(Field::name).toList();
        int last = -1;
        for (var check : checks) {
            int at = inputs.indexOf(check.input());
            if (at <= last) {
                break;
            }
            inline.byInput.put(check.input(), check);
            last = at;
        }
        return inline;
    }

    /** How many of the list stand beside their inputs. */
    int size() {
        return byInput.size();
    }

    Optional<CrossCheck> find(String input) {
        return Optional.ofNullable(byInput.get(input));
    }

    static List<GridColumn> columns() {
        return List.of(GridColumn.entry(SOURCE, 28), GridColumn.entry(VALUE, 16), GridColumn.entry(EXPLANATION, 32));
    }

    static Map<String, CellValue> cells(CrossCheck check, Unit unit) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(SOURCE, CellValue.words(InertText.of(check.secondSource())));
        cells.put(VALUE, EntryCells.amount(check.secondValue(), unit));
        cells.put(EXPLANATION, CellValue.words(InertText.of(check.explanation())));
        return cells;
    }

    static Optional<CrossCheck> read(String input, Unit asked, Optional<TradeUnit> beside, ReadRow row, int number) {
        if (!row.has(SOURCE) && !row.has(VALUE) && !row.has(EXPLANATION)) {
            return Optional.empty();
        }
        if (!row.has(VALUE)) {
            row.problem(VALUE, Failure.of(VALUE_MISSING_IN_ROW, Words.both("column.secondValue")));
            return Optional.empty();
        }
        row.remember("crossChecks[" + number + "]", VALUE);
        var reader = new CellReader(row);
        var amounts = new AmountReader(asked, beside);
        return reader.usable(VALUE)
                .flatMap(cell -> reader.attempt(VALUE, () -> amounts.read(cell)))
                .map(value -> new CrossCheck(
                        input, reader.wordsOrNothing(SOURCE), value, reader.wordsOrNothing(EXPLANATION)));
    }
}
