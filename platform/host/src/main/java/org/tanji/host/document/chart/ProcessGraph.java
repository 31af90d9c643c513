package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.MIDDLE;
import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;
import org.tanji.host.document.chart.Drawing.Polygon;

/**
 * The unit processes of a product system: a column for each stage, a box for each process, an arrow from each process to
 * those that consume its product, and all of them resting on the declared unit.
 */
public final class ProcessGraph {

    private static final double WIDTH = 920;
    private static final double MARGIN = 12;
    private static final double BETWEEN = 40;
    private static final double TOP = 58;
    private static final double BOX = 46;
    private static final double STEP = 60;
    private static final double SIZE = 11.5;

    private final List<Column> columns;
    private final double wide;
    private final double foot;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private ProcessGraph(List<Column> columns) {
        this.columns = columns;
        this.wide = (WIDTH - 2 * MARGIN - BETWEEN * (columns.size() - 1)) / Math.max(1, columns.size());
        int most =
                columns.stream().mapToInt(column -> column.boxes().size()).max().orElse(0);
        this.foot = TOP + most * STEP + 14;
    }

    public record Column(String stage, List<Box> boxes) {
        public Column {
            boxes = List.copyOf(boxes);
        }
    }

    /** @param detail small print below the label */
    public record Box(String name, String label, String detail) {}

    /** Some process takes the product of another, or of itself. */
    public record Link(String from, String to) {}

    private record Spot(int column, double x, double y) {
        double middle() {
            return y + BOX / 2;
        }
    }

    /** @param unit what the whole system serves */
    public static Drawing draw(String title, String description, String unit, List<Column> columns, List<Link> links) {
        var graph = new ProcessGraph(columns);
        graph.place();
        graph.boxes();
        graph.base(unit);
        for (int i = 0; i < links.size(); i++) {
            graph.link(links.get(i), i);
        }
        return new Drawing(WIDTH, graph.foot + 46, title, description, graph.marks);
    }

    private double left(int column) {
        return MARGIN + column * (wide + BETWEEN);
    }

    private void place() {
        for (int i = 0; i < columns.size(); i++) {
            var boxes = columns.get(i).boxes();
            for (int k = 0; k < boxes.size(); k++) {
                spots.put(boxes.get(k).name(), new Spot(i, left(i), TOP + k * STEP));
            }
        }
    }

    private void boxes() {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double x = left(i);
            var colour = Palette.series(i);
            marks.add(new Bar(x - 8, 8, wide + 16, foot - 22, 6, Palette.GROUND, "none"));
            marks.add(new Bar(x - 8, 8, wide + 16, 34, 6, colour, "none"));
            var stage = TextWidth.fit(column.stage(), 12.5, wide);
            marks.add(new Label(x + wide / 2, 30, stage, 12.5, true, MIDDLE, Palette.WHITE));
            for (var box : column.boxes()) {
                box(box, colour);
            }
        }
    }

    private void box(Box box, String colour) {
        var spot = spots.getOrDefault(box.name(), new Spot(0, 0, 0));
        marks.add(new Bar(spot.x(), spot.y(), wide, BOX, 4, Palette.WHITE, Palette.RULE));
        marks.add(new Bar(spot.x(), spot.y(), 4, BOX, 1, colour, "none"));
        var label = TextWidth.fit(box.label(), SIZE, wide - 18);
        marks.add(new Label(spot.x() + 12, spot.y() + 19, label, SIZE, true, START, Palette.INK));
        var detail = TextWidth.fit(box.detail(), 10, wide - 18);
        marks.add(new Label(spot.x() + 12, spot.y() + 35, detail, 10, false, START, Palette.MUTED));
    }

    private void base(String unit) {
        marks.add(new Bar(MARGIN - 8, foot + 8, WIDTH - 2 * MARGIN + 16, 30, 6, Palette.INK, "none"));
        var words = TextWidth.fit(unit, 12.5, WIDTH - 80);
        marks.add(new Label(WIDTH / 2, foot + 28, words, 12.5, true, MIDDLE, Palette.WHITE));
        for (int i = 0; i < columns.size(); i++) {
            double x = left(i) + wide / 2;
            marks.add(new Line(x, foot - 14, x, foot + 2, 2, Palette.INK, false));
            marks.add(new Polygon(List.of(x, foot + 8, x - 5, foot, x + 5, foot), Palette.INK));
        }
    }

    /** Through the gap on the left of the consumer's column; links beside each other keep a little apart. */
    private void link(Link link, int number) {
        var from = spots.get(link.from());
        var to = spots.get(link.to());
        if (from == null || to == null) {
            return;
        }
        boolean leftwards = to.column() < from.column();
        double lane = 12 + number % 4 * 4.5;
        double apart = (number % 4 - 1.5) * 5;
        double leave = from.column() < to.column() ? from.x() + wide : from.x();
        double enter = leftwards ? to.x() + wide : to.x();
        double gap = leftwards ? enter + lane : enter - lane;
        double start = from.middle() + apart;
        double end = link.from().equals(link.to()) ? start + 12 : to.middle() + apart;
        marks.add(new Line(leave, start, gap, start, 1.4, Palette.ACCENT, false));
        marks.add(new Line(gap, start, gap, end, 1.4, Palette.ACCENT, false));
        double tip = leftwards ? enter + 5 : enter - 5;
        marks.add(new Line(gap, end, tip, end, 1.4, Palette.ACCENT, false));
        marks.add(new Polygon(List.of(enter, end, tip, end - 3.5, tip, end + 3.5), Palette.ACCENT));
    }
}
