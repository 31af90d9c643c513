package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.END;
import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;

/** Horizontal bars from a common zero, one for each amount; removals point to the left. */
public final class StageBars {

    private static final double WIDTH = 640;
    private static final double LABELS = 170;
    private static final double VALUES = 150;
    private static final double STEP = 30;

    private StageBars() {}

    public static Drawing draw(String title, List<Share> bars) {
        double most = bars.stream().mapToDouble(Share::amount).reduce(0, Math::max);
        double least = bars.stream().mapToDouble(Share::amount).reduce(0, Math::min);
        double room = WIDTH - LABELS - VALUES;
        double scale = most - least == 0 ? 0 : room / (most - least);
        double zero = LABELS - least * scale;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double y = 8 + i * STEP;
            double length = Math.max(1, Math.abs(bar.amount()) * scale);
            double left = bar.amount() < 0 ? zero - length : zero;
            var label = TextWidth.fit(bar.label(), 12, LABELS - 14);
            marks.add(new Label(LABELS - 10, y + 15, label, 12, false, END, Palette.INK));
            marks.add(new Bar(LABELS, y + 1, room, 20, 0, Palette.GROUND, "none"));
            marks.add(new Bar(left, y + 1, length, 20, 0, Palette.series(bar.group()), "none"));
            marks.add(new Label(LABELS + room + 10, y + 15, bar.written(), 12, true, START, Palette.INK));
        }
        double height = 16 + bars.size() * STEP;
        marks.add(new Line(zero, 4, zero, height - 8, 1, Palette.MUTED, false));
        return new Drawing(WIDTH, height, title, "", marks);
    }
}
