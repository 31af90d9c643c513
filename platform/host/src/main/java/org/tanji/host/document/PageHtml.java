package org.tanji.host.document;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tanji.host.document.Block.Align;
import org.tanji.host.document.Block.Kind;

/**
 * Writes blocks as HTML for a browser, drawings as SVG. Words between backticks are code; a line break stays one.
 *
 * <p>Knows the blocks of a page that is read: what a person fills in belongs on paper, and is refused.
 */
public final class PageHtml {

    private PageHtml() {}

    /** A page that needs no other file. */
    public static String page(String title, Locale locale, List<Block> blocks) {
        var language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + Xml.text(title)
                + "</title><style>\n" + css() + "</style></head><body><main class=\"handbook\">\n" + blocks(blocks)
                + "</main></body></html>\n";
    }

    /** The blocks alone, headings with ids {@code part-1}, {@code part-2}, … in their order. */
    public static String blocks(List<Block> blocks) {
        var html = new StringBuilder();
        int heading = 0;
        for (var block : blocks) {
            html.append(block instanceof Block.Heading title ? heading(title, ++heading) : block(block))
                    .append('\n');
        }
        return html.toString();
    }

    private static String heading(Block.Heading heading, int number) {
        var tag = "h" + heading.level();
        return "<" + tag + " id=\"part-" + number + "\">" + text(heading.text()) + "</" + tag + ">";
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + text(paragraph.text()) + "</p>";
        }
        if (block instanceof Block.Note note) {
            return "<p class=\"hint\">" + text(note.text()) + "</p>";
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "<li>" + text(item) + "</li>")
                    .collect(joining("", "<ul>", "</ul>"));
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> "<dt>" + text(fact.label()) + "</dt><dd>" + text(fact.value()) + "</dd>")
                    .collect(joining("", "<dl class=\"facts\">", "</dl>"));
        }
        if (block instanceof Block.Notice notice) {
            return notice.lines().stream()
                    .map(line -> "<p>" + text(line) + "</p>")
                    .collect(joining(
                            "",
                            "<div class=\"note " + notice.tone().name().toLowerCase(Locale.ROOT) + "\"><strong>"
                                    + text(notice.title()) + "</strong>",
                            "</div>"));
        }
        if (block instanceof Block.Figure figure) {
            return "<figure><div class=\"scroll\" tabindex=\"0\">"
                    + figure.drawing().svg() + "</div><figcaption>" + text(figure.caption()) + "</figcaption></figure>";
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        throw new IllegalArgumentException(
                "not for reading: " + block.getClass().getSimpleName());
    }

    private static String table(Block.Table table) {
        var columns = table.columns();
        var head = columns.stream()
                .map(column -> "<th scope=\"col\"" + end(column.align()) + ">" + text(column.head()) + "</th>")
                .collect(joining());
        var rows = table.rows().stream().map(row -> row(row, columns)).collect(joining("\n"));
        var caption = table.caption().isEmpty() ? "" : "<caption>" + text(table.caption()) + "</caption>";
        return "<div class=\"scroll\" tabindex=\"0\"><table class=\"handbook-table\">" + caption + "<thead><tr>" + head
                + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
    }

    private static String row(Block.Row row, List<Block.Column> columns) {
        if (row.kind() == Kind.GROUP) {
            return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + columns.size() + "\">"
                    + text(row.cells().get(0)) + "</th></tr>";
        }
        var cells = new StringBuilder(row.kind() == Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            cells.append("<td").append(end(columns.get(i).align())).append('>');
            cells.append(text(row.cells().get(i))).append("</td>");
        }
        return cells.append("</tr>").toString();
    }

    private static String end(Align align) {
        return align == Align.END ? " class=\"end\"" : "";
    }

    private static String text(String written) {
        var html = new StringBuilder();
        boolean code = false;
        for (var part : written.split("`", -1)) {
            var words = Xml.text(part).replace("\n", "<br>");
            html.append(code ? "<code>" + words + "</code>" : words);
            code = !code;
        }
        return html.toString();
    }

    private static String css() {
        var path = "/document/page.css";
        try (var in = Objects.requireNonNull(PageHtml.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
