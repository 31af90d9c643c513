package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Align;
import org.tanji.host.document.Block.Column;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Figure;
import org.tanji.host.document.Block.Heading;
import org.tanji.host.document.Block.Note;
import org.tanji.host.document.Block.Open;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Table;
import org.tanji.host.document.chart.Drawing;

/** Collects the blocks of one chapter; words are named by their key in the bundle. */
final class Chapter {

    private final Dossier dossier;
    private final List<Block> blocks = new ArrayList<>();

    Chapter(Dossier dossier) {
        this.dossier = dossier;
    }

    static Chapter titled(Dossier dossier, String key) {
        var chapter = new Chapter(dossier);
        chapter.blocks.add(new Heading(1, dossier.text(key)));
        return chapter;
    }

    Chapter sub(String key) {
        return add(new Heading(2, dossier.text(key)));
    }

    Chapter subsub(String text) {
        return add(new Heading(3, text));
    }

    Chapter say(String key, Object... values) {
        return add(new Paragraph(dossier.text(key, values)));
    }

    Chapter note(String key, Object... values) {
        return add(new Note(dossier.text(key, values)));
    }

    Chapter facts(List<Fact> facts) {
        return add(new Facts(facts));
    }

    /** @param key of the label; the same key with {@code .hint} says what belongs there */
    Chapter open(String key, int lines) {
        return add(new Open(dossier.text(key), dossier.text(key + ".hint"), lines));
    }

    Chapter table(String captionKey, List<Column> columns, List<Row> rows) {
        return add(new Table(dossier.text(captionKey), columns, rows));
    }

    Chapter figure(String captionKey, Drawing drawing) {
        return add(new Figure(dossier.text(captionKey), drawing));
    }

    Chapter add(Block block) {
        blocks.add(block);
        return this;
    }

    Fact fact(String key, String value) {
        return new Fact(dossier.text(key), value);
    }

    Column start(String key, int weight) {
        return new Column(dossier.text(key), Align.START, weight);
    }

    Column centre(String key, int weight) {
        return new Column(dossier.text(key), Align.CENTRE, weight);
    }

    Column end(String key, int weight) {
        return new Column(dossier.text(key), Align.END, weight);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
