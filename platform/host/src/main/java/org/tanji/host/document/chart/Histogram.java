package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.END;
import static org.tanji.host.document.chart.Drawing.Anchor.MIDDLE;
import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;

/** How often each range of values was drawn, with the marks that a reader needs: 2.5, 50, 97.5 percentile. */
public final class Histogram {

    private static final double WIDTH = 640;
    private static final double LEFT = 40;
    private static final double TOP = 44;
    private static final double HIGH = 170;

    private Histogram() {}

    /** A vertical line with words above it. */
    public record Point(double at, String words) {}

    /**
     * @param counts of equal classes between {@code from} and {@code to}
     * @param marks low, middle and high, in ascending order
     * @param inside index of the classes between the outer marks is told by colour
     */
    public static Drawing draw(
            String title,
            double from,
            double to,
            List<Integer> counts,
            List<Point> marks,
            List<Point> ticks,
            String axis) {
        double room = WIDTH - 2 * LEFT;
        double most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = room / Math.max(1, counts.size());
        double scale = to > from ? room / (to - from) : 0;
        double low = marks.isEmpty() ? from : marks.get(0).at();
        double high = marks.isEmpty() ? to : marks.get(marks.size() - 1).at();
        var painted = new ArrayList<Mark>();
        for (int i = 0; i < counts.size(); i++) {
            double middle = from + (i + 0.5) * (to - from) / counts.size();
            double height = counts.get(i) / Math.max(1, most) * HIGH;
            var fill = middle < low || middle > high ? "#a9c3c0" : Palette.ACCENT;
            painted.add(new Bar(LEFT + i * step + 0.4, TOP + HIGH - height, step - 0.8, height, 0, fill, "none"));
        }
        double base = TOP + HIGH;
        painted.add(new Line(LEFT, base, WIDTH - LEFT, base, 1, Palette.MUTED, false));
        for (var tick : ticks) {
            double x = LEFT + (tick.at() - from) * scale;
            painted.add(new Line(x, base, x, base + 4, 1, Palette.MUTED, false));
            painted.add(new Label(x, base + 17, tick.words(), 10.5, false, MIDDLE, Palette.MUTED));
        }
        for (int i = 0; i < marks.size(); i++) {
            double x = LEFT + (marks.get(i).at() - from) * scale;
            var anchor = i == 0 ? END : i == marks.size() - 1 ? START : MIDDLE;
            double y = anchor == MIDDLE ? 14 : 30;
            double nudge = anchor == END ? 4 : anchor == START ? -4 : 0;
            painted.add(new Line(x, y + 4, x, base, 1.2, Palette.WARM, anchor != MIDDLE));
            painted.add(new Label(x + nudge, y, marks.get(i).words(), 11, true, anchor, Palette.WARM));
        }
        painted.add(new Label(WIDTH / 2, base + 36, axis, 11, false, MIDDLE, Palette.INK));
        return new Drawing(WIDTH, base + 44, title, "", painted);
    }
}
