package org.tanji.host.quantification.web;

import java.util.List;

/**
 * What a method does.
 *
 * @param slug of its product; empty for one that the rule does not name
 * @param contents the headings of the body, by their ids
 * @param body of the handbook, as HTML that was escaped when it was written
 */
public record HandbookPage(
        String id, String version, String slug, String title, String standard, List<Entry> contents, String body) {
    public HandbookPage {
        contents = List.copyOf(contents);
    }

    public record Entry(String id, String title) {}
}
