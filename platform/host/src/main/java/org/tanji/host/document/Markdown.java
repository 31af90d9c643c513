package org.tanji.host.document;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import org.tanji.host.document.Block.Kind;

/** Writes blocks as Markdown with tables; of a drawing its title and what it says. Words between backticks stay code. */
public final class Markdown {

    private Markdown() {}

    public static String write(List<Block> blocks) {
        return blocks.stream().map(Markdown::block).collect(joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + text(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.text());
        }
        if (block instanceof Block.Note note) {
            return "*" + text(note.text()) + "*";
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "- " + text(item)).collect(joining("\n"));
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> "- **" + text(fact.label()) + "**: " + cell(fact.value()))
                    .collect(joining("\n"));
        }
        if (block instanceof Block.Notice notice) {
            return "> **" + text(notice.title()) + "**"
                    + notice.lines().stream()
                            .map(line -> "\n>\n> " + text(line))
                            .collect(joining());
        }
        if (block instanceof Block.Figure figure) {
            return "*" + text(figure.caption()) + "*: " + text(figure.drawing().description());
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        throw new IllegalArgumentException(
                "not for reading: " + block.getClass().getSimpleName());
    }

    private static String table(Block.Table table) {
        int columns = table.columns().size();
        var caption = table.caption().isEmpty() ? "" : "**" + text(table.caption()) + "**\n\n";
        var head = line(table.columns().stream().map(Block.Column::head).toList());
        var rule = line(table.columns().stream()
                .map(column -> column.align() == Block.Align.END ? "---:" : "---")
                .toList());
        return caption + head + "\n" + rule + "\n"
                + table.rows().stream()
                        .map(row -> row.kind() == Kind.GROUP ? group(row.cells().get(0), columns) : cells(row))
                        .collect(joining("\n"));
    }

    private static String group(String words, int columns) {
        return "| **" + cell(words) + "** |" + String.join("", Collections.nCopies(columns - 1, " |"));
    }

    private static String cells(Block.Row row) {
        return line(row.cells().stream().map(Markdown::cell).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(joining(" | ", "| ", " |"));
    }

    private static String cell(String written) {
        return text(written).replace("|", "\\|").replace("\n", "<br>");
    }

    /** Outside of code, signs that Markdown would read. */
    private static String text(String written) {
        var text = new StringBuilder();
        boolean code = false;
        for (var part : written.split("`", -1)) {
            text.append(code ? "`" + part + "`" : part.replaceAll("([\\\\*_\\[\\]<>#])", "\\\\$1"));
            code = !code;
        }
        return text.toString();
    }
}
