package org.tanji.host.document;

import java.util.List;
import org.tanji.host.document.chart.Drawing;

/** One thing in a document. Empty values are open: a person has to write there, and the writers leave room for it. */
public sealed interface Block {

    /** The first page: a title with everything that identifies the document below it. */
    record Cover(String issuer, String title, String subtitle, List<String> stamps, List<Block> blocks)
            implements Block {
        public Cover {
            stamps = List.copyOf(stamps);
            blocks = List.copyOf(blocks);
        }
    }

    /** The headings of level 1, with their pages where the format knows pages. */
    record Contents(String title) implements Block {}

    /** @param level 1 to 3 */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Small print under what it explains. */
    record Note(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Labels on the left, values on the right. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** Words in a frame that nobody may overlook. */
    record Notice(Tone tone, String title, List<String> lines) implements Block {
        public Notice {
            lines = List.copyOf(lines);
        }
    }

    enum Tone {
        FIGURE,
        INFORMATION,
        WARNING
    }

    /** A field that people fill in by hand or in a word processor. */
    record Open(String label, String hint, int lines) implements Block {}

    record Figure(String caption, Drawing drawing) implements Block {}

    record PageBreak() implements Block {}

    /** A table whose head is repeated on every page. */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param weight of the column's width against the others' */
    record Column(String head, Align align, int weight) {}

    enum Align {
        START,
        CENTRE,
        END
    }

    /** One cell for each column; a {@link Kind#GROUP} has one cell over all columns. */
    record Row(Kind kind, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Kind.BODY, List.of(cells));
        }
    }

    enum Kind {
        BODY,
        GROUP,
        TOTAL,
        /** To be filled in; as high as a signature needs. */
        OPEN
    }
}
