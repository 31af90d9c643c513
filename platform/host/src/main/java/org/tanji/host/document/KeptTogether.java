package org.tanji.host.document;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Figure;
import org.tanji.host.document.Block.Heading;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Open;
import org.tanji.host.document.Block.Paragraph;
import org.tanji.host.document.Block.Table;

/**
 * Which blocks belong on the same page: headings with what they announce, and a sentence with the figure that it leads
 * to. A heading at the foot of a page announces nothing.
 */
final class KeptTogether {

    /** Tables of more rows may be broken; they repeat their heads. */
    static final int MOST_ROWS = 10;

    private KeptTogether() {}

    static List<List<Block>> groups(List<Block> blocks) {
        var groups = new ArrayList<List<Block>>();
        var leading = new ArrayList<Block>();
        for (var block : blocks) {
            if (leads(block, leading)) {
                leading.add(block);
            } else if (isWhole(block) && !leading.isEmpty()) {
                leading.add(block);
                groups.add(List.copyOf(leading));
                leading.clear();
            } else {
                release(leading, groups);
                if (leads(block, leading)) {
                    leading.add(block);
                } else {
                    groups.add(List.of(block));
                }
            }
        }
        release(leading, groups);
        return groups;
    }

    /** Headings lead, and one paragraph after them or alone. */
    private static boolean leads(Block block, List<Block> leading) {
        if (block instanceof Heading) {
            return leading.stream().allMatch(Heading.class::isInstance);
        }
        return block instanceof Paragraph && leading.stream().noneMatch(Paragraph.class::isInstance);
    }

    private static boolean isWhole(Block block) {
        return block instanceof Figure
                || block instanceof Open
                || block instanceof Facts
                || block instanceof Notice
                || (block instanceof Table table && table.rows().size() <= MOST_ROWS);
    }

    private static void release(List<Block> leading, List<List<Block>> groups) {
        if (!leading.isEmpty()) {
            groups.add(List.copyOf(leading));
            leading.clear();
        }
    }
}
