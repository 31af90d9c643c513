package org.tanji.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanji.host.rule.Clause;

/** The table of the clauses as Markdown: clause, what it asks, what carries it out and refuses with it, what proves it. */
final class ClauseTable {

    private ClauseTable() {}

    static String of(ClauseUse use, String edition) {
        var table = new StringBuilder();
        line(table, "# Clauses, code and tests");
        line(table, "");
        line(
                table,
                "Rule " + edition
                        + ". Written by `ClauseCoverageTest` from `@CarriesOut` and `@Proves`; never edited.");
        line(table, "");
        line(
                table,
                use.code().size() + " of " + Clause.values().length + " carried out, "
                        + use.tests().size() + " proved.");
        line(table, "");
        line(table, "| No. | Clause | What it asks | Carried out by | Proved by |");
        line(table, "|---|---|---|---|---|");
        for (var clause : Clause.values()) {
            line(table, "| " + String.join(" | ", cells(clause, use)) + " |");
        }
        return table.toString();
    }

    private static List<String> cells(Clause clause, ClauseUse use) {
        var code = new TreeSet<>(names(use.code(), clause));
        code.addAll(names(use.refusals(), clause));
        return List.of(
                clause.id(),
                clause.cited(),
                clause.in(Locale.SIMPLIFIED_CHINESE) + "<br>" + clause.in(Locale.ENGLISH),
                listed(code),
                listed(names(use.tests(), clause)));
    }

    private static SortedSet<String> names(Map<Clause, SortedSet<String>> names, Clause clause) {
        return names.getOrDefault(clause, new TreeSet<>());
    }

    /** A line may break between two names, and nowhere else. */
    private static String listed(SortedSet<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining("<br>"));
    }

    private static void line(StringBuilder table, String text) {
        table.append(text).append('\n');
    }
}
