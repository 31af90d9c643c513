package org.tanji.engine.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings as people read them: those of one kind that name many things of one sort share a line. */
public final class FindingLines {

    private FindingLines() {}

    /** One line for each kind of finding that has a short form, one for each other finding, in order of appearance. */
    public static List<String> of(List<Finding> findings, Locale locale) {
        var lines = new LinkedHashMap<String, String>();
        for (var finding : findings) {
            var what = finding.problem().what();
            var brief = "finding." + what.code().name();
            if (what.hasPhrase(brief)) {
                var subject = what.phrase(brief + ".subject", locale);
                lines.merge(what.phrase(brief, locale), subject, (one, more) -> one + "; " + more);
            } else {
                lines.put(finding.problem().message(locale), "");
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getValue().isEmpty() ? line.getKey() : line.getKey() + " " + line.getValue())
                .collect(Collectors.toUnmodifiableList());
    }
}
