package org.tanji.host.document.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanji.host.document.Xml;
import org.tanji.host.document.chart.Drawing.Bar;
import org.tanji.host.document.chart.Drawing.Label;
import org.tanji.host.document.chart.Drawing.Line;
import org.tanji.host.document.chart.Drawing.Mark;
import org.tanji.host.document.chart.Drawing.Polygon;
import org.tanji.host.document.chart.Drawing.Ribbon;

/** Writes a drawing as SVG 1.1 with texts as texts. */
final class SvgWriter {

    private static final String FONTS = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans',sans-serif";

    private SvgWriter() {}

    static String write(Drawing drawing) {
        var marks = drawing.marks().stream().map(SvgWriter::mark).collect(Collectors.joining("\n"));
        var size = "width=\"" + n(drawing.width()) + "\" height=\"" + n(drawing.height()) + "\" viewBox=\"0 0 "
                + n(drawing.width()) + " " + n(drawing.height()) + "\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" " + size + " font-family=\"" + FONTS + "\">\n"
                + "<title>" + Xml.text(drawing.title()) + "</title>\n"
                + (drawing.description().isEmpty() ? "" : "<desc>" + Xml.text(drawing.description()) + "</desc>\n")
                + marks + "\n</svg>\n";
    }

    private static String mark(Mark mark) {
        if (mark instanceof Bar bar) {
            return "<rect x=\"" + n(bar.x()) + "\" y=\"" + n(bar.y()) + "\" width=\"" + n(bar.width()) + "\" height=\""
                    + n(bar.height()) + "\" rx=\"" + n(bar.radius()) + "\" fill=\"" + bar.fill() + "\" stroke=\""
                    + bar.stroke() + "\"/>";
        }
        if (mark instanceof Line line) {
            return "<line x1=\"" + n(line.x1()) + "\" y1=\"" + n(line.y1()) + "\" x2=\"" + n(line.x2()) + "\" y2=\""
                    + n(line.y2()) + "\" stroke=\"" + line.stroke() + "\" stroke-width=\"" + n(line.width()) + "\""
                    + (line.dashed() ? " stroke-dasharray=\"4 3\"" : "") + "/>";
        }
        if (mark instanceof Ribbon ribbon) {
            return "<path d=\"" + path(ribbon) + "\" fill=\"" + ribbon.fill() + "\" fill-opacity=\"0.45\"/>";
        }
        if (mark instanceof Polygon polygon) {
            return "<polygon points=\""
                    + polygon.points().stream().map(SvgWriter::n).collect(Collectors.joining(" ")) + "\" fill=\""
                    + polygon.fill() + "\"/>";
        }
        if (mark instanceof Label label) {
            return label(label);
        }
        throw new AssertionError(mark);
    }

    private static String label(Label label) {
        var anchor = switch (label.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        return "<text x=\"" + n(label.x()) + "\" y=\"" + n(label.y()) + "\" font-size=\"" + n(label.size()) + "\""
                + (label.bold() ? " font-weight=\"700\"" : "") + anchor + " fill=\"" + label.fill() + "\">"
                + Xml.text(label.text()) + "</text>";
    }

    private static String path(Ribbon ribbon) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        double bottom1 = ribbon.top1() + ribbon.height();
        double bottom2 = ribbon.top2() + ribbon.height();
        return "M" + join(ribbon.x1(), ribbon.top1()) + " C"
                + join(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2()) + " L"
                + join(ribbon.x2(), bottom2) + " C"
                + join(middle, bottom2, middle, bottom1, ribbon.x1(), bottom1) + " Z";
    }

    private static String join(double... numbers) {
        return IntStream.range(0, numbers.length).mapToObj(i -> n(numbers[i])).collect(Collectors.joining(" "));
    }

    /** At most two decimals: finer than any printer, and the same on every machine. */
    private static String n(double number) {
        long hundredths = Math.round(number * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        var sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }
}
