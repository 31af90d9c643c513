package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.COLUMN_MISSING;
import static org.tanji.host.factor.FactorLibraryFailure.COLUMN_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.COLUMN_UNKNOWN;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_CSV;
import static org.tanji.host.factor.FactorLibraryFailure.ROW_TOO_LONG;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;

/** The lines of a CSV file of factors, told apart by the columns that its first line names. */
final class FactorSheet {

    private final String file;
    private final Findings findings;
    private final List<FactorColumn> columns = new ArrayList<>();
    private final Map<FactorColumn, Integer> positions = new EnumMap<>(FactorColumn.class);
    private final List<FactorRow> rows = new ArrayList<>();
    private int line = 1;

    /** After a wrong header nobody knows which field is which. */
    private boolean headerRight;

    FactorSheet(String file, String text, Findings findings) {
        this.file = file;
        this.findings = findings;
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(this::take);
        } catch (CsvParseException e) {
            findings.add(at(line, 1), Failure.of(NOT_CSV, String.valueOf(e.getMessage())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (positions.isEmpty() && findings.none()) {
            findings.add(at(1, 1), Failure.of(COLUMN_MISSING, "id", FactorColumn.obligatoryKeys()));
        }
    }

    List<FactorRow> rows() {
        return List.copyOf(rows);
    }

    private void take(CsvRecord row) {
        line = Math.toIntExact(row.getStartingLineNumber());
        if (positions.isEmpty()) {
            header(row);
        } else if (headerRight && row.getFields().stream().anyMatch(field -> !field.isBlank())) {
            fields(row);
        }
    }

    private void header(CsvRecord row) {
        for (int index = 0; index < row.getFieldCount(); index++) {
            var place = at(line, index + 1);
            var name = row.getField(index);
            var column = FactorColumn.find(name);
            if (column.isEmpty()) {
                findings.add(place, Failure.of(COLUMN_UNKNOWN, name, FactorColumn.keys()));
            } else if (positions.putIfAbsent(column.get(), index + 1) != null) {
                findings.add(place, Failure.of(COLUMN_TWICE, name));
            } else {
                columns.add(column.get());
            }
        }
        for (var column : FactorColumn.values()) {
            if (column.obligatory() && !positions.containsKey(column)) {
                findings.add(at(line, 1), Failure.of(COLUMN_MISSING, column.key(), FactorColumn.obligatoryKeys()));
                positions.put(column, 1);
            }
        }
        headerRight = findings.none();
    }

    private void fields(CsvRecord row) {
        if (row.getFieldCount() > columns.size()) {
            findings.add(at(line, columns.size() + 1), Failure.of(ROW_TOO_LONG, row.getFieldCount(), columns.size()));
            return;
        }
        var fields = new EnumMap<FactorColumn, String>(FactorColumn.class);
        for (int index = 0; index < row.getFieldCount(); index++) {
            if (!row.getField(index).isBlank()) {
                fields.put(columns.get(index), row.getField(index).strip());
            }
        }
        rows.add(new FactorRow(file, line, fields, positions, findings));
    }

    private Place at(int row, int column) {
        return new Place.InText(file, row, column);
    }
}
