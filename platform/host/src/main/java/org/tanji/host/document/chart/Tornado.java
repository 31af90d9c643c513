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

/** What the result becomes when one parameter at a time goes to the ends of its interval; the widest on top. */
public final class Tornado {

    private static final double WIDTH = 640;
    private static final double LABELS = 210;
    private static final double NUMBERS = 66;
    private static final double STEP = 26;

    private Tornado() {}

    /** @param low the lower of the two results, {@code lowWritten} as printed */
    public record Swing(String label, double low, double high, String lowWritten, String highWritten) {}

    public static Drawing draw(String title, double base, String baseWritten, List<Swing> swings) {
        double least = swings.stream().mapToDouble(Swing::low).reduce(base, Math::min);
        double most = swings.stream().mapToDouble(Swing::high).reduce(base, Math::max);
        double left = LABELS + NUMBERS;
        double room = WIDTH - left - NUMBERS;
        double scale = most > least ? room / (most - least) : 0;
        double middle = left + (base - least) * scale;
        var marks = new ArrayList<Mark>();
        marks.add(new Label(middle, 14, baseWritten, 11, true, MIDDLE, Palette.INK));
        for (int i = 0; i < swings.size(); i++) {
            var swing = swings.get(i);
            double y = 24 + i * STEP;
            double low = left + (swing.low() - least) * scale;
            double high = left + (swing.high() - least) * scale;
            var label = TextWidth.fit(swing.label(), 11.5, LABELS - 8);
            marks.add(new Label(LABELS - 4, y + 13, label, 11.5, false, END, Palette.INK));
            marks.add(new Bar(low, y, Math.max(0.5, middle - low), 18, 0, Palette.series(1), "none"));
            marks.add(new Bar(middle, y, Math.max(0.5, high - middle), 18, 0, Palette.WARM, "none"));
            marks.add(new Label(low - 5, y + 13, swing.lowWritten(), 10.5, false, END, Palette.MUTED));
            marks.add(new Label(high + 5, y + 13, swing.highWritten(), 10.5, false, START, Palette.MUTED));
        }
        double height = 32 + swings.size() * STEP;
        marks.add(new Line(middle, 19, middle, height - 6, 1, Palette.INK, false));
        return new Drawing(WIDTH, height, title, "", marks);
    }
}
