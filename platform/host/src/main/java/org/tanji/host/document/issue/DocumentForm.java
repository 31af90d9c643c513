package org.tanji.host.document.issue;

import java.util.List;

/**
 * A kind of document that a step issues, and what it can put into the text.
 *
 * @param key permanent; name of the text files and of the document, such as {@code acceptance-notice}
 * @param values names of what can be put in anywhere
 * @param tables names of what can be put in as a table
 */
public record DocumentForm(String key, List<String> values, List<String> tables) {

    public DocumentForm {
        values = List.copyOf(values);
        tables = List.copyOf(tables);
    }
}
