package org.tanji.host.activitydata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.tanji.host.activitydata.xlsx.Cells;

/** The lists that cells offer, each a column of a hidden sheet; equal lists share one. */
final class DropDownLists {

    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    /** The range that holds the list, as a validation refers to it. */
    String range(List<String> options) {
        return ranges.computeIfAbsent(options, ignored -> {
            var column = Cells.letters(ranges.size());
            return "'" + SheetNames.LISTS + "'!$" + column + "$1:$" + column + "$" + options.size();
        });
    }

    void write(Workbook workbook) {
        var sheet = workbook.newWorksheet(SheetNames.LISTS);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        int column = 0;
        for (var options : ranges.keySet()) {
            for (int row = 0; row < options.size(); row++) {
                sheet.value(row, column, options.get(row));
            }
            column++;
        }
    }
}
