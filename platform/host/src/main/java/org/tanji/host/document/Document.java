package org.tanji.host.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document as data: what it says and in which order, not how it looks.
 *
 * @param locale of the words that the writers add, such as page numbers
 * @param date that the file itself bears as its day of creation
 */
public record Document(String title, Locale locale, LocalDate date, Running running, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * What stands on every page but the cover.
     *
     * @param stamp a warning such as that this is an example; empty when there is none
     */
    public record Running(String left, String right, String foot, String stamp) {}
}
