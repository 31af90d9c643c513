package org.tanji.host.document.chart;

import static org.tanji.host.document.chart.Drawing.Anchor.START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Mark;

/**
 * Areas in proportion to amounts, near to squares (the squarified layout of Bruls, Huizing and van Wijk, 2000). Amounts
 * that are not positive have no area and are left to the table.
 */
public final class Treemap {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 300;

    private Treemap() {}

    public static Drawing draw(String title, List<Share> shares) {
        var tiles = shares.stream()
                .filter(share -> share.amount() > 0)
                .sorted(Comparator.comparingDouble(Share::amount).reversed())
                .toList();
        double total = tiles.stream().mapToDouble(Share::amount).sum();
        var marks = new ArrayList<Mark>();
        lay(tiles, new Field(0, 0, WIDTH, HEIGHT), WIDTH * HEIGHT / Math.max(total, Double.MIN_NORMAL), marks);
        return new Drawing(WIDTH, HEIGHT, title, "", marks);
    }

    private record Field(double x, double y, double width, double height) {
        double shorter() {
            return Math.min(width, height);
        }
    }

    private static void lay(List<Share> tiles, Field whole, double scale, List<Mark> marks) {
        var field = whole;
        int from = 0;
        while (from < tiles.size()) {
            int to = from + 1;
            while (to < tiles.size()
                    && worst(tiles.subList(from, to + 1), field.shorter(), scale)
                            <= worst(tiles.subList(from, to), field.shorter(), scale)) {
                to++;
            }
            field = row(tiles.subList(from, to), field, scale, marks);
            from = to;
        }
    }

    /** The least square-like ratio of sides when these tiles share one row along a side of that length. */
    private static double worst(List<Share> row, double side, double scale) {
        double area = row.stream().mapToDouble(Share::amount).sum() * scale;
        double first = row.get(0).amount() * scale;
        double last = row.get(row.size() - 1).amount() * scale;
        return Math.max(side * side * first / (area * area), area * area / (side * side * last));
    }

    private static Field row(List<Share> row, Field field, double scale, List<Mark> marks) {
        double area = row.stream().mapToDouble(Share::amount).sum() * scale;
        boolean upright = field.width() >= field.height();
        double depth = area / field.shorter();
        double at = upright ? field.y() : field.x();
        for (var share : row) {
            double length = share.amount() * scale / depth;
            var tile = upright ? new Field(field.x(), at, depth, length) : new Field(at, field.y(), length, depth);
            paint(share, tile, marks);
            at += length;
        }
        return upright
                ? new Field(field.x() + depth, field.y(), Math.max(0, field.width() - depth), field.height())
                : new Field(field.x(), field.y() + depth, field.width(), Math.max(0, field.height() - depth));
    }

    private static void paint(Share share, Field tile, List<Mark> marks) {
        marks.add(new Bar(
                tile.x() + 0.75,
                tile.y() + 0.75,
                Math.max(0, tile.width() - 1.5),
                Math.max(0, tile.height() - 1.5),
                0,
                Palette.series(share.group()),
                "none"));
        var label = TextWidth.fit(share.label(), 11, tile.width() - 12);
        if (!label.isEmpty() && tile.height() >= 20) {
            marks.add(new Label(tile.x() + 6, tile.y() + 16, label, 11, true, START, Palette.WHITE));
            if (tile.height() >= 36 && TextWidth.of(share.written(), 10) <= tile.width() - 8) {
                marks.add(new Label(tile.x() + 6, tile.y() + 31, share.written(), 10, false, START, Palette.WHITE));
            }
        }
    }
}
