package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.DETAILS_WITHOUT_VALUE;
import static org.tanji.host.activitydata.ActivityDataFailure.TOO_MANY_ROWS;
import static org.tanji.host.activitydata.ActivityDataFailure.TOTAL_ROW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** Reads the rows of a table; empty rows are passed over and not counted. */
final class TableReader {

    private static final Set<String> TOTALS = Arrays.stream(
                    Words.of("total.words").zh().split(" "))
            .collect(Collectors.toCollection(java.util.TreeSet::new));

    private static final int LONGEST_TOTAL = 16;

    private final TableSheet sheet;
    private final Findings findings;
    private final EntryCells cells;

    TableReader(TableSheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        this.cells = new EntryCells(sheet.factors());
    }

    List<Row> read(List<ReadRow> rows) {
        var units = units(rows);
        var read = new ArrayList<Row>();
        findings.remember(sheet.table().name(), sheet.sheet(), 1, 0);
        for (var row : rows) {
            if (!sheet.isFilled(row)) {
                continue;
            }
            if (read.size() == sheet.table().mostRows()) {
                row.problem(
                        TableSheet.ABOUT,
                        Failure.of(TOO_MANY_ROWS, sheet.table().mostRows(), row.number()));
                break;
            }
            total(row);
            read.add(row(row, read.size(), units));
        }
        return read;
    }

    private Map<String, Optional<TradeUnit>> units(List<ReadRow> rows) {
        var units = new LinkedHashMap<String, Optional<TradeUnit>>();
        var unitRow = sheet.unitRow(rows);
        for (var field : sheet.table().columns()) {
            if (field.type() instanceof FieldType.Amount amount) {
                units.put(field.name(), unitRow.flatMap(row -> EntryCells.unit(amount.unit(), row, field.name())));
            }
        }
        return units;
    }

    private Row row(ReadRow row, int index, Map<String, Optional<TradeUnit>> units) {
        var entries = new LinkedHashMap<String, Entry>();
        var remarks = Remarks.read(row);
        boolean amounts = false;
        row.remember(RowPath.of(sheet.table().name(), index), TableSheet.ABOUT);
        for (var field : sheet.table().columns()) {
            row.remember(RowPath.of(sheet.table().name(), index, field.name()), field.name());
            boolean amount = field.type() instanceof FieldType.Amount;
            amounts |= amount && row.has(field.name());
            var beside = units.getOrDefault(field.name(), Optional.empty());
            cells.read(field, row, field.name(), beside, amount ? remarks : Remarks.NONE)
                    .ifPresent(entry -> entries.put(field.name(), entry));
        }
        if (!remarks.isEmpty() && !amounts) {
            row.problem(
                    Remarks.EVIDENCE,
                    Failure.of(DETAILS_WITHOUT_VALUE, Words.both(sheet.table().label())));
        }
        return new Row(entries);
    }

    /** A line of totals would count everything twice. */
    private void total(ReadRow row) {
        sheet.table().columns().stream()
                .map(Field::name)
                .filter(name -> row.cell(name).filter(TableReader::saysTotal).isPresent())
                .findFirst()
                .ifPresent(name -> row.problem(
                        name,
                        Failure.of(
                                TOTAL_ROW, row.cell(name).map(CellContent::text).orElse(""), row.number())));
    }

    private static boolean saysTotal(CellContent cell) {
        return cell.kind() == Kind.TEXT
                && cell.text().length() <= LONGEST_TOTAL
                && TOTALS.contains(
                        WrittenAmount.narrow(cell.text()).replaceAll("[ :]", "").toLowerCase(Locale.ROOT));
    }
}
