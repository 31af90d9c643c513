package org.tanji.host.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Column;
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

/** What a document says, one line for each thing; of long tables the first rows. */
public final class Outline {

    private static final int MOST_ROWS = 5;

    private Outline() {}

    public static String of(Document document) {
        return document.title() + "\n" + lines(document.blocks());
    }

    private static String lines(List<Block> blocks) {
        return blocks.stream().map(Outline::line).collect(joining());
    }

    private static String line(Block block) {
        if (block instanceof Cover cover) {
            return "cover " + cover.issuer() + " | " + cover.title() + " | " + cover.subtitle() + " " + cover.stamps()
                    + "\n" + lines(cover.blocks());
        }
        if (block instanceof Contents contents) {
            return "contents " + contents.title() + "\n";
        }
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + heading.text() + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text() + "\n";
        }
        if (block instanceof Note note) {
            return "note " + note.text() + "\n";
        }
        if (block instanceof Bullets bullets) {
            return bullets.items().stream().map(item -> "- " + item + "\n").collect(joining());
        }
        if (block instanceof Facts facts) {
            return facts.facts().stream()
                    .map(fact -> "  " + fact.label() + " = " + fact.value().replace("\n", " / ") + "\n")
                    .collect(joining());
        }
        if (block instanceof Notice notice) {
            return "notice " + notice.tone() + " " + notice.title() + " | " + String.join(" | ", notice.lines()) + "\n";
        }
        if (block instanceof Open open) {
            return "open " + open.label() + " | " + open.hint() + "\n";
        }
        if (block instanceof Figure figure) {
            return "figure " + figure.caption() + "\n";
        }
        if (block instanceof PageBreak) {
            return "";
        }
        if (block instanceof Table table) {
            return table(table);
        }
        throw new AssertionError(block);
    }

    private static String table(Table table) {
        var head = table.columns().stream().map(Column::head).collect(joining(" | "));
        var rows = table.rows().stream()
                .limit(MOST_ROWS)
                .map(row -> "  "
                        + String.join(" | ", row.cells()).replace("\n", " / ").strip() + "\n")
                .collect(joining());
        var rest = table.rows().size() > MOST_ROWS ? "  … " + table.rows().size() + "\n" : "";
        return "table " + table.caption() + " [" + head + "]\n" + rows + rest;
    }
}
