package org.tanji.host.document.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanji.host.document.Block;

/**
 * The text of one document in one language, as the body wrote it.
 *
 * @param lines as in the file
 */
record TemplateText(List<String> lines, Locale locale) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern FACT = Pattern.compile("\\*\\*(.+?)\\*\\*\\s*[:\\uFF1A]\\s*(.*)");
    private static final String ROWS = "rows:";
    private static final String SIGN = "sign:";
    private static final int LINES_OF_A_SIGNATURE = 1;

    TemplateText {
        lines = List.copyOf(lines);
    }

    /** Everything that the text asks for, in order: names of values, and of tables behind {@code rows:}. */
    List<String> placeholders() {
        return lines.stream()
                .flatMap(line -> PLACEHOLDER.matcher(line).results())
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith(SIGN))
                .toList();
    }

    /** The first heading of level 1, filled. */
    String title(Filling filling) {
        return lines.stream()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> filled(line.substring(2), filling))
                .orElse("");
    }

    /** Everything below the title. */
    List<Block> blocks(Filling filling) {
        var blocks = new ArrayList<Block>();
        var facts = new ArrayList<Block.Fact>();
        var items = new ArrayList<String>();
        for (var line : lines) {
            var written = line.strip();
            var fact = FACT.matcher(written);
            if (fact.matches()) {
                facts.add(new Block.Fact(filled(fact.group(1), filling), filled(fact.group(2), filling)));
                continue;
            }
            if (written.startsWith("- ")) {
                items.add(filled(written.substring(2), filling));
                continue;
            }
            flush(facts, items, blocks);
            if (!written.isEmpty() && !written.startsWith("# ")) {
                blocks.add(block(written, filling));
            }
        }
        flush(facts, items, blocks);
        return blocks;
    }

    private static void flush(List<Block.Fact> facts, List<String> items, List<Block> blocks) {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
            facts.clear();
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
            items.clear();
        }
    }

    private Block block(String line, Filling filling) {
        var alone = PLACEHOLDER.matcher(line);
        if (alone.matches() && alone.group(1).startsWith(ROWS)) {
            return table(filling.rows(alone.group(1).substring(ROWS.length())));
        }
        if (alone.matches() && alone.group(1).startsWith(SIGN)) {
            return new Block.Open(alone.group(1).substring(SIGN.length()), "", LINES_OF_A_SIGNATURE);
        }
        if (line.startsWith("## ")) {
            return new Block.Heading(2, filled(line.substring(3), filling));
        }
        if (line.startsWith("> ")) {
            return new Block.Note(filled(line.substring(2), filling));
        }
        return new Block.Paragraph(filled(line, filling));
    }

    private Block table(Filling.Rows rows) {
        return new Block.Table(
                "",
                rows.heads().stream()
                        .map(head -> new Block.Column(head.in(locale), Block.Align.START, 1))
                        .toList(),
                rows.rows().stream()
                        .map(row -> new Block.Row(
                                Block.Kind.BODY,
                                row.stream().map(cell -> cell.in(locale)).toList()))
                        .toList());
    }

    private String filled(String line, Filling filling) {
        return PLACEHOLDER
                .matcher(line)
                .replaceAll(found ->
                        Matcher.quoteReplacement(filling.value(found.group(1)).in(locale)));
    }
}
