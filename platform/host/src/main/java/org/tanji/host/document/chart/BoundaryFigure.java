package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.MIDDLE;
import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;
import org.tanji.host.document.chart.Drawing.Polygon;

/**
 * The system boundary: the stages of the life cycle in a row with their unit processes, what lies inside framed, what
 * lies outside dashed and pale.
 */
public final class BoundaryFigure {

    private static final double WIDTH = 640;
    private static final double GAP = 18;
    private static final double LINE = 24;

    private BoundaryFigure() {}

    public record Column(String stage, boolean inside, List<String> processes) {
        public Column {
            processes = List.copyOf(processes);
        }
    }

    /** @param inside what the frame around the included stages is called */
    public static Drawing draw(String title, String inside, List<Column> columns) {
        double wide = (WIDTH - GAP * (columns.size() + 1)) / Math.max(1, columns.size());
        int most = columns.stream()
                .mapToInt(column -> column.processes().size())
                .max()
                .orElse(0);
        double height = 94 + Math.max(1, most) * LINE;
        var marks = new ArrayList<Mark>();
        frame(inside, columns, wide, height, marks);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double x = GAP + i * (wide + GAP);
            var fill = column.inside() ? Palette.series(i) : Palette.WHITE;
            var ink = column.inside() ? Palette.WHITE : Palette.MUTED;
            marks.add(new Bar(x, 38, wide, 28, 3, fill, column.inside() ? "none" : Palette.RULE));
            marks.add(new Label(
                    x + wide / 2, 56, TextWidth.fit(column.stage(), 11.5, wide - 6), 11.5, true, MIDDLE, ink));
            for (int k = 0; k < column.processes().size(); k++) {
                double y = 74 + k * LINE;
                marks.add(new Bar(x, y, wide, 19, 2, Palette.WHITE, Palette.RULE));
                var words = TextWidth.fit(column.processes().get(k), 10, wide - 6);
                marks.add(new Label(x + wide / 2, y + 13.5, words, 10, false, MIDDLE, Palette.INK));
            }
            if (i > 0) {
                double tip = x - 3;
                marks.add(new Line(x - GAP + 2, 52, tip - 5, 52, 1.4, Palette.MUTED, false));
                marks.add(new Polygon(List.of(tip, 52.0, tip - 6, 48.5, tip - 6, 55.5), Palette.MUTED));
            }
        }
        return new Drawing(WIDTH, height, title, "", marks);
    }

    private static void frame(String inside, List<Column> columns, double wide, double height, List<Mark> marks) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).inside()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        double left = GAP + first * (wide + GAP) - GAP / 2;
        double right = GAP + last * (wide + GAP) + wide + GAP / 2;
        marks.add(new Bar(left, 8, right - left, height - 16, 4, Palette.GROUND, Palette.ACCENT));
        marks.add(new Label(left + 10, 26, inside, 11, true, START, Palette.ACCENT));
    }
}
