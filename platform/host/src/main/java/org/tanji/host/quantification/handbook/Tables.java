package org.tanji.host.quantification.handbook;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Words;

/** Tables whose heads come from the words of the handbook. */
final class Tables {

    private Tables() {}

    /** @param heads keys; one that begins with {@code #} is a column of numbers */
    static Block.Table of(Words words, String caption, List<Block.Row> rows, String... heads) {
        var columns = new ArrayList<Block.Column>();
        for (var head : heads) {
            boolean number = head.startsWith("#");
            columns.add(new Block.Column(
                    words.text("column." + (number ? head.substring(1) : head)),
                    number ? Block.Align.END : Block.Align.START,
                    1));
        }
        return new Block.Table(caption, columns, rows);
    }

    static Block.Row group(String words) {
        return new Block.Row(Block.Kind.GROUP, List.of(words));
    }

    static String code(String written) {
        return written.isEmpty() ? "" : "`" + written + "`";
    }
}
