package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.END;
import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Mark;
import org.tanji.host.document.chart.Drawing.Ribbon;

/**
 * Streams from processes through stages into the total, their width in proportion to the amount. Amounts that are not
 * positive have no width and are left to the table.
 */
public final class Sankey {

    private static final double WIDTH = 640;
    private static final double NODE = 12;
    private static final double GAP = 6;
    private static final double LEAST = 26;
    private static final double LEFT = 190;
    private static final double MIDDLE = 400;
    private static final double RIGHT = WIDTH - 118;

    private Sankey() {}

    /** A process with the stage it belongs to; {@code group} of both gives the colour. */
    public record Stream(Share process, Share stage) {}

    /** @param streams ordered so that those of one stage follow each other */
    public static Drawing draw(String title, List<Stream> streams, Share total) {
        var flowing =
                streams.stream().filter(stream -> stream.process().amount() > 0).toList();
        double sum = flowing.stream()
                .mapToDouble(stream -> stream.process().amount())
                .sum();
        double body = Math.max(150, flowing.size() * 20.0);
        double scale = sum > 0 ? body / sum : 0;
        var marks = new ArrayList<Mark>();
        var names = new ArrayList<Mark>();
        double height = left(flowing, scale, marks, names);
        double totalTop = 8 + (height - 16 - body) / 2;
        middle(flowing, scale, height, totalTop, marks, names);
        marks.add(new Bar(RIGHT, totalTop, NODE, Math.max(1, body), 0, Palette.INK, "none"));
        double y = totalTop + body / 2;
        names.add(new Label(RIGHT + NODE + 6, y - 1, total.label(), 11.5, true, START, Palette.INK));
        names.add(new Label(RIGHT + NODE + 6, y + 13, total.written(), 10, false, START, Palette.INK));
        marks.addAll(names);
        return new Drawing(WIDTH, height, title, "", marks);
    }

    /** The processes; each has room for its name, however thin it is. */
    private static double left(List<Stream> streams, double scale, List<Mark> marks, List<Mark> names) {
        double y = 8;
        for (var stream : streams) {
            var process = stream.process();
            double wide = process.amount() * scale;
            double slot = slot(wide);
            double top = y + (slot - wide) / 2;
            marks.add(new Bar(LEFT, top, NODE, Math.max(1, wide), 0, Palette.series(process.group()), "none"));
            double written = TextWidth.of(process.written(), 10) + 8;
            var label = TextWidth.fit(process.label(), 11, LEFT - 10 - written);
            names.add(new Label(LEFT - 6, y + slot / 2 + 4, process.written(), 10, false, END, Palette.MUTED));
            names.add(new Label(LEFT - 6 - written, y + slot / 2 + 4, label, 11, false, END, Palette.INK));
            y += slot + GAP;
        }
        return y - GAP + 8;
    }

    private static double slot(double wide) {
        return Math.max(wide, LEAST);
    }

    /** The stages and all ribbons into and out of them. */
    private static void middle(
            List<Stream> streams, double scale, double height, double totalTop, List<Mark> marks, List<Mark> names) {
        var stages = new LinkedHashMap<String, Double>();
        streams.forEach(
                stream -> stages.merge(stream.stage().label(), stream.process().amount() * scale, Double::sum));
        double room = stages.values().stream().mapToDouble(Sankey::slot).sum();
        double gap = stages.size() < 2 ? 0 : Math.min(24, (height - 16 - room) / (stages.size() - 1));
        double y = 8 + Math.max(0, (height - 16 - room - gap * (stages.size() - 1)) / 2);
        double out = totalTop;
        double from = 8;
        var ribbons = new ArrayList<Mark>();
        var current = "";
        double in = y;
        for (var stream : streams) {
            var stage = stream.stage();
            double wide = stream.process().amount() * scale;
            var fill = Palette.series(stream.process().group());
            if (!stage.label().equals(current)) {
                current = stage.label();
                double high = stages.getOrDefault(current, 0.0);
                double slot = slot(high);
                in = y + (slot - high) / 2;
                marks.add(new Bar(MIDDLE, in, NODE, Math.max(1, high), 0, fill, "none"));
                name(stage, y + slot / 2, names);
                y += slot + gap;
            }
            double top = from + (slot(wide) - wide) / 2;
            ribbons.add(new Ribbon(LEFT + NODE, top, MIDDLE, in, wide, fill));
            ribbons.add(new Ribbon(MIDDLE + NODE, in, RIGHT, out, wide, fill));
            from += slot(wide) + GAP;
            in += wide;
            out += wide;
        }
        marks.addAll(0, ribbons);
    }

    private static void name(Share stage, double y, List<Mark> names) {
        double x = MIDDLE + NODE + 6;
        var label = TextWidth.fit(stage.label(), 11, RIGHT - x - 8);
        names.add(new Label(x, y - 1, label, 11, true, START, Palette.INK));
        names.add(new Label(x, y + 11, stage.written(), 10, false, START, Palette.INK));
    }
}
