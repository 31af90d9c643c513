package org.tanji.host.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.tanji.host.document.chart.Drawing;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;
import org.tanji.host.document.chart.Drawing.Polygon;
import org.tanji.host.document.chart.Drawing.Ribbon;

/**
 * Paints a drawing with Java2D. Texts become outlines of the document fonts: the fonts of the machine, if it has any,
 * play no part.
 */
final class DrawingPainter {

    private static final String NONE = "none";

    private DrawingPainter() {}

    static void paint(Drawing drawing, Graphics2D canvas) {
        drawing.marks().forEach(mark -> paint(mark, canvas));
    }

    private static void paint(Mark mark, Graphics2D canvas) {
        if (mark instanceof Bar bar) {
            paint(bar, canvas);
        } else if (mark instanceof Line line) {
            canvas.setStroke(stroke(line));
            canvas.setColor(Color.decode(line.stroke()));
            canvas.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (mark instanceof Ribbon ribbon) {
            canvas.setColor(pale(Color.decode(ribbon.fill())));
            canvas.fill(path(ribbon));
        } else if (mark instanceof Polygon polygon) {
            canvas.setColor(Color.decode(polygon.fill()));
            canvas.fill(path(polygon));
        } else if (mark instanceof Label label) {
            paint(label, canvas);
        } else {
            throw new AssertionError(mark);
        }
    }

    private static void paint(Bar bar, Graphics2D canvas) {
        Shape shape = bar.radius() == 0
                ? new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height())
                : new RoundRectangle2D.Double(
                        bar.x(), bar.y(), bar.width(), bar.height(), 2 * bar.radius(), 2 * bar.radius());
        if (!bar.fill().equals(NONE)) {
            canvas.setColor(Color.decode(bar.fill()));
            canvas.fill(shape);
        }
        if (!bar.stroke().equals(NONE)) {
            canvas.setStroke(new BasicStroke(1));
            canvas.setColor(Color.decode(bar.stroke()));
            canvas.draw(shape);
        }
    }

    private static void paint(Label label, Graphics2D canvas) {
        var fonts = DocumentFonts.get();
        var text = Printable.text(label.text());
        double width = fonts.width(text, label.bold(), label.size());
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        var outline = fonts.outline(text, label.bold(), label.size());
        outline.transform(AffineTransform.getTranslateInstance(x, label.y()));
        canvas.setColor(Color.decode(label.fill()));
        canvas.fill(outline);
    }

    /** The colour that 45 % of it give on white; without transparency the file stays fit for archives. */
    private static Color pale(Color colour) {
        return new Color(pale(colour.getRed()), pale(colour.getGreen()), pale(colour.getBlue()));
    }

    private static int pale(int channel) {
        return 255 - (255 - channel) * 45 / 100;
    }

    private static BasicStroke stroke(Line line) {
        float width = (float) line.width();
        return line.dashed()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
                : new BasicStroke(width);
    }

    private static Path2D path(Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double bottom1 = ribbon.top1() + ribbon.height();
        double bottom2 = ribbon.top2() + ribbon.height();
        var path = new Path2D.Double();
        path.moveTo(ribbon.x1(), ribbon.top1());
        path.curveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        path.lineTo(ribbon.x2(), bottom2);
        path.curveTo(middle, bottom2, middle, bottom1, ribbon.x1(), bottom1);
        path.closePath();
        return path;
    }

    private static Path2D path(Polygon polygon) {
        var points = polygon.points();
        var path = new Path2D.Double();
        path.moveTo(points.get(0), points.get(1));
        for (int i = 2; i < points.size(); i += 2) {
            path.lineTo(points.get(i), points.get(i + 1));
        }
        path.closePath();
        return path;
    }
}
