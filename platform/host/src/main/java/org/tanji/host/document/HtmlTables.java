package org.tanji.host.document;

import static java.util.stream.Collectors.joining;
import static org.tanji.host.document.HtmlWriter.text;

import java.util.Locale;
import java.util.stream.IntStream;
import org.tanji.host.document.Block.Column;
import org.tanji.host.document.Block.Fact;
import org.tanji.host.document.Block.Facts;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;
import org.tanji.host.document.Block.Table;

/** Tables in XHTML: their heads are heads, so that a printer can repeat them. */
final class HtmlTables {

    private HtmlTables() {}

    static String facts(Facts facts, Words words) {
        return facts.facts().stream()
                .map(fact -> fact(fact, words))
                .collect(joining("", "<table class=\"facts\">", "</table>"));
    }

    private static String fact(Fact fact, Words words) {
        var value = fact.value().isEmpty()
                ? "<td class=\"empty\">" + text(words.text("open")) + "</td>"
                : "<td>" + lines(fact.value()) + "</td>";
        return "<tr><th>" + text(fact.label()) + "</th>" + value + "</tr>";
    }

    static String table(Table table, String caption) {
        int all = table.columns().stream().mapToInt(Column::weight).sum();
        var columns = table.columns().stream()
                .map(column -> "<col style=\"width:" + Math.round(column.weight() * 1000.0 / all) / 10.0 + "%\"/>")
                .collect(joining());
        var heads = table.columns().stream()
                .map(column -> "<th class=\"" + align(column) + "\">" + text(column.head()) + "</th>")
                .collect(joining());
        var rows = table.rows().stream().map(row -> row(row, table)).collect(joining("\n"));
        var wide = table.columns().size() > 5 ? " wide" : "";
        var keep = table.rows().size() <= KeptTogether.MOST_ROWS ? " keep" : "";
        return "<div class=\"table" + keep + "\">"
                + (caption.isEmpty() ? "" : "<p class=\"tablecaption\">" + text(caption) + "</p>")
                + "<table class=\"data" + wide + "\">" + columns + "<thead><tr>" + heads + "</tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private static String row(Row row, Table table) {
        var kind = row.kind().name().toLowerCase(Locale.ROOT);
        if (row.kind() == Kind.GROUP) {
            return "<tr class=\"group\"><td colspan=\"" + table.columns().size() + "\">"
                    + text(row.cells().get(0)) + "</td></tr>";
        }
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> cell(row.cells().get(i), table.columns().get(i)))
                .collect(joining("", "<tr class=\"" + kind + "\">", "</tr>"));
    }

    private static String cell(String written, Column column) {
        return "<td class=\"" + align(column) + "\">" + (written.isEmpty() ? "&#160;" : lines(written)) + "</td>";
    }

    private static String lines(String written) {
        return text(written).replace("\n", "<br/>");
    }

    private static String align(Column column) {
        return column.align().name().toLowerCase(Locale.ROOT);
    }
}
