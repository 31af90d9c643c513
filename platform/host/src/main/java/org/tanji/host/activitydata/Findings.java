package org.tanji.host.activitydata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.host.activitydata.xlsx.Cells;

/** Everything wrong with a workbook, and in which cell each value of the inventory stands. */
final class Findings {

    private static final Comparator<Spot> READING_ORDER = Comparator.comparingInt(Spot::sheetNumber)
            .thenComparingInt(Spot::row)
            .thenComparingInt(Spot::column);

    private final List<String> sheets;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** @param sheets the names of all sheets, in their order */
    Findings(List<String> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** @param row from 1; @param column from 0 */
    void add(String sheet, int row, int column, Failure what) {
        found.add(new Finding(new Spot(sheet, sheets.indexOf(sheet), row, column), what));
    }

    /** Remembers where a value stands, by its path in the inventory, such as {@code castings[2].net_mass}. */
    void remember(String path, String sheet, int row, int column) {
        spots.putIfAbsent(path, new Spot(sheet, sheets.indexOf(sheet), row, column));
    }

    /** A problem of the inventory, at the cell that it comes from. */
    void add(Problem problem) {
        var path = problem.place() instanceof Place.InData data ? data.path() : "";
        var spot = find(path).orElse(new Spot(sheets.isEmpty() ? "" : sheets.get(0), -1, 1, 0));
        found.add(new Finding(spot, problem.what()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of sheets, rows and columns. */
    List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::spot, READING_ORDER))
                .map(finding -> new Problem(finding.spot().place(), finding.what()))
                .toList();
    }

    /** The cell of the path itself, or of the nearest part of it that has one. */
    private Optional<Spot> find(String path) {
        for (var part = path; !part.isEmpty(); part = parent(part)) {
            var spot = Optional.ofNullable(spots.get(part));
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private record Spot(String sheet, int sheetNumber, int row, int column) {
        Place place() {
            return new Place.InCell(sheet, Cells.address(row, column));
        }
    }

    private record Finding(Spot spot, Failure what) {}
}
