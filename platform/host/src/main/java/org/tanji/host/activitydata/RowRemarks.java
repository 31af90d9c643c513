package org.tanji.host.activitydata;

import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.InputTable;

/** Remarks that all amounts of a row share stand in the row; any others are listed on a sheet of their own. */
final class RowRemarks {

    private RowRemarks() {}

    /** What all amounts of the row share. */
    static Remarks shared(InputTable table, Row row) {
        var remarks = table.columns().stream()
                .filter(field -> field.type() instanceof org.tanji.engine.method.FieldType.Amount)
                .filter(field -> row.entries().containsKey(field.name()))
                .map(field -> Remarks.of(
                        java.util.Objects.requireNonNull(row.entries().get(field.name()))))
                .distinct()
                .toList();
        return remarks.size() == 1 ? remarks.get(0) : Remarks.NONE;
    }
}
