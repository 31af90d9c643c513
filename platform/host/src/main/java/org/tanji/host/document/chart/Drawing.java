package org.tanji.host.document.chart;

import java.util.List;

/**
 * A picture as a list of marks, painted in their order on white; lengths in CSS pixels (1/96 inch), origin at the top
 * left.
 *
 * @param title what the picture shows, read out instead of it
 * @param description the figures behind it in one sentence; empty when a table beside it says them
 */
public record Drawing(double width, double height, String title, String description, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** As a complete SVG document with a title for screen readers. */
    public String svg() {
        return SvgWriter.write(this);
    }

    /** Where a text starts from its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** One thing to paint; colours as {@code #rrggbb}, or {@code none}. */
    public sealed interface Mark {}

    public record Bar(double x, double y, double width, double height, double radius, String fill, String stroke)
            implements Mark {}

    public record Line(double x1, double y1, double x2, double y2, double width, String stroke, boolean dashed)
            implements Mark {}

    /** A band that flows from the left edge to the right edge in an S, half transparent. */
    public record Ribbon(double x1, double top1, double x2, double top2, double height, String fill) implements Mark {}

    /** A closed figure with straight edges: x, y, x, y, … */
    public record Polygon(List<Double> points, String fill) implements Mark {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /** One line of text; {@code y} is its base line. */
    public record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, String fill)
            implements Mark {}
}
