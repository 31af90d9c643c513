package org.tanji.host.certificate.web;

import java.util.List;
import java.util.Optional;

/**
 * One certificate for anybody, in both languages on one page, so that one answer fits every reader.
 *
 * @param state key of the state today, such as {@code suspended}
 * @param code whether the code behind the number, if one came along, belongs to it
 */
public record PublicPage(
        String number,
        String state,
        Both stateWord,
        String since,
        Both advice,
        Both figureLabel,
        String figure,
        Both perUnit,
        Optional<Both> code,
        List<Line> lines,
        List<Past> history,
        List<String> digests) {

    public PublicPage {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        digests = List.copyOf(digests);
    }

    /** The same words in both languages. */
    public record Both(String zh, String en) {

        /** Whether one of them says it all, such as a model number. */
        public boolean same() {
            return zh.equals(en) || en.isEmpty();
        }
    }

    public record Line(Both label, List<Both> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    public record Past(String since, Both state, Both ground, String notice) {}
}
