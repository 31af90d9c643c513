package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.ROW_MISSING;
import static org.tanji.host.activitydata.ActivityDataFailure.ROW_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.ROW_UNKNOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;

/** Rows that the template has named, each of which has to be there exactly once. */
final class NamedRows {

    static final String NAME = "@name";

    private NamedRows() {}

    static Map<String, ReadRow> read(List<ReadRow> rows, Grid grid, Findings findings) {
        var names = names(grid);
        var found = new LinkedHashMap<String, ReadRow>();
        for (var row : rows) {
            var name = new CellReader(row).wordsOrNothing(NAME);
            if (!names.contains(name)) {
                row.problem(NAME, Failure.of(ROW_UNKNOWN, name, String.join(", ", names)));
            } else if (found.putIfAbsent(name, row) != null) {
                row.problem(NAME, Failure.of(ROW_TWICE, name));
            }
        }
        names.stream()
                .filter(name -> !rows.isEmpty() && !found.containsKey(name))
                .forEach(name -> findings.add(grid.sheet(), 1, 0, Failure.of(ROW_MISSING, name)));
        return found;
    }

    private static Set<String> names(Grid grid) {
        return grid.rows().stream()
                .map(row -> Optional.ofNullable(row.cells().get(NAME)))
                .flatMap(Optional::stream)
                .map(value -> value instanceof CellValue.Words words ? words.text() : "")
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
