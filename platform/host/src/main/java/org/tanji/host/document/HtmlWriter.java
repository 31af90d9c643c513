package org.tanji.host.document;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Contents;
import org.tanji.host.document.Block.Cover;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Figure;
import org.tanji.host.document.Block.Heading;
import org.tanji.host.document.Block.Note;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Open;
import org.tanji.host.document.Block.PageBreak;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Table;
import org.tanji.host.document.chart.Drawing;

/** Writes a document as XHTML for printing; drawings are placed by their number and painted by the printer. */
final class HtmlWriter {

    private final Document document;
    private final Words words;
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Heading> headings;
    private int heading;
    private int figure;
    private int table;

    private HtmlWriter(Document document) {
        this.document = document;
        this.words = Words.of("text/document", document.locale());
        this.headings = document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** @param drawings in the order of their numbers */
    record Page(String html, List<Drawing> drawings) {}

    static Page write(Document document) {
        var writer = new HtmlWriter(document);
        var body = KeptTogether.groups(document.blocks()).stream()
                .map(writer::group)
                .collect(joining("\n"));
        return new Page(writer.frame(body), writer.drawings);
    }

    private String frame(String body) {
        var language = document.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
        var running = document.running();
        return "<html lang=\"" + language + "\"><head><title>" + text(document.title()) + "</title>"
                + "<meta name=\"subject\" content=\"" + text(document.title()) + "\"/>"
                + "<meta name=\"description\" content=\"" + text(document.title()) + "\"/>"
                + "<style>" + css() + "</style>" + bookmarks() + "</head><body class=\"" + language.substring(0, 2)
                + "\">"
                + "<div id=\"head\"><table><tr><td style=\"width:36%\">" + text(running.left())
                + "</td><td class=\"stamp\" style=\"width:24%\">"
                + text(running.stamp()) + "</td><td class=\"end\">" + text(running.right()) + "</td></tr></table></div>"
                + "<div id=\"foot\"><table><tr><td style=\"width:75%\">" + text(running.foot())
                + "</td><td class=\"end\">"
                + text(words.text("page.before")) + "<span class=\"page\"></span>" + text(words.text("page.between"))
                + "<span class=\"pages\"></span>" + text(words.text("page.after")) + "</td></tr></table></div>" + body
                + "</body></html>";
    }

    private String bookmarks() {
        var marks = new StringBuilder("<bookmarks>");
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 1) {
                marks.append("<bookmark name=\"" + text(headings.get(i).text()) + "\" href=\"#h" + i + "\"/>");
            }
        }
        return marks.append("</bookmarks>").toString();
    }

    private String group(List<Block> group) {
        var blocks = group.stream().map(this::block).collect(joining("\n"));
        return group.size() == 1 ? blocks : "<div class=\"keep\">" + blocks + "</div>";
    }

    private String block(Block block) {
        if (block instanceof Cover cover) {
            return cover(cover);
        }
        if (block instanceof Contents contents) {
            return contents(contents);
        }
        if (block instanceof Heading title) {
            var tag = "h" + title.level();
            return "<" + tag + " id=\"h" + heading++ + "\">" + text(title.text()) + "</" + tag + ">";
        }
        if (block instanceof Paragraph paragraph) {
            return "<p>" + text(paragraph.text()) + "</p>";
        }
        if (block instanceof Note note) {
            return "<p class=\"note\">" + text(note.text()) + "</p>";
        }
        if (block instanceof Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "<li>" + text(item) + "</li>")
                    .collect(joining("", "<ul>", "</ul>"));
        }
        if (block instanceof Facts facts) {
            return HtmlTables.facts(facts, words);
        }
        if (block instanceof Notice notice) {
            return notice(notice);
        }
        if (block instanceof Open open) {
            return "<div class=\"open\"><p class=\"label\">" + text(open.label()) + "</p><p class=\"hint\">"
                    + text(open.hint()) + "</p>" + "<div class=\"line\"></div>".repeat(open.lines()) + "</div>";
        }
        if (block instanceof Figure shown) {
            return figure(shown);
        }
        if (block instanceof PageBreak) {
            return "<div class=\"break\"></div>";
        }
        if (block instanceof Table rows) {
            var caption = rows.caption().isEmpty() ? "" : words.text("table.caption", ++table, rows.caption());
            return HtmlTables.table(rows, caption);
        }
        throw new AssertionError(block);
    }

    private String cover(Cover cover) {
        var stamps = cover.stamps().stream()
                .map(stamp -> "<span class=\"mark\">" + text(stamp) + "</span>")
                .collect(joining(" "));
        // A document that is nothing but its cover is one sheet of paper.
        var look = document.blocks().size() == 1 ? "cover sheet" : "cover";
        return "<div class=\"" + look + "\"><p class=\"issuer\">" + text(cover.issuer()) + "</p><div class=\"title\">"
                + text(cover.title()) + "</div><p class=\"subtitle\">" + text(cover.subtitle())
                + "</p><p class=\"marks\">"
                + stamps + "</p>"
                + cover.blocks().stream().map(this::unnumbered).collect(joining("\n")) + "</div>";
    }

    /** The cover is a form, not a place for numbered tables and figures. */
    private String unnumbered(Block block) {
        if (block instanceof Figure shown) {
            return figure(shown, shown.caption());
        }
        return block instanceof Table rows ? HtmlTables.table(rows, rows.caption()) : block(block);
    }

    private String contents(Contents contents) {
        var lines = new StringBuilder();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 1) {
                lines.append("<li><a href=\"#h" + i + "\" title=\""
                        + text(headings.get(i).text()) + "\">"
                        + text(headings.get(i).text()) + "</a></li>");
            }
        }
        return "<div class=\"contents\"><p class=\"h1\">" + text(contents.title()) + "</p><ol>" + lines + "</ol></div>";
    }

    private static String notice(Notice notice) {
        var lines =
                notice.lines().stream().map(line -> "<p>" + text(line) + "</p>").collect(joining());
        return "<div class=\"notice " + notice.tone().name().toLowerCase(Locale.ROOT) + "\"><p class=\"head\">"
                + text(notice.title()) + "</p>" + lines + "</div>";
    }

    private String figure(Figure shown) {
        return figure(shown, words.text("figure.caption", ++figure, shown.caption()));
    }

    private String figure(Figure shown, String caption) {
        var drawing = shown.drawing();
        drawings.add(drawing);
        return "<div class=\"figure\"><object type=\"" + PdfWriter.DRAWING + "\" data=\"" + (drawings.size() - 1)
                + "\" alt=\"" + text(drawing.title()) + "\" style=\"width:" + Math.round(drawing.width())
                + "px;height:"
                + Math.round(drawing.height()) + "px\"></object><p class=\"caption\">"
                + text(caption) + "</p></div>";
    }

    static String text(String written) {
        return Xml.text(Printable.text(written));
    }

    private static String css() {
        var path = "/document/print.css";
        try (var in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
