package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.SCORE_EXPECTED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;

/** The nine demands on data, each with a score and a statement (rule 7.5.3). */
final class QualitySheet {

    private static final String SCORE = "@score";
    private static final String SCALE = "@scale";
    private static final String STATEMENT = "@statement";
    private static final String EVIDENCE = "@evidence";
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    private QualitySheet() {}

    static Grid grid(Inventory inventory) {
        var columns = List.of(
                GridColumn.name(NamedRows.NAME, 18),
                GridColumn.label("@label", 28),
                GridColumn.label("@demand", 60),
                GridColumn.entry(SCORE, 10),
                GridColumn.entry(SCALE, 12),
                GridColumn.entry(STATEMENT, 70),
                GridColumn.entry(EVIDENCE, 34));
        var rows = Arrays.stream(QualityAspect.values())
                .map(aspect -> row(
                        aspect,
                        inventory.quality().stream()
                                .filter(statement -> statement.aspect() == aspect)
                                .findFirst()))
                .toList();
        return new Grid(
                SheetNames.named("quality"), Words.of("title.quality"), Words.of("hint.quality"), columns, rows, 0);
    }

    private static GridRow row(QualityAspect aspect, Optional<QualityStatement> statement) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(NamedRows.NAME, CellValue.words(aspect.key()));
        cells.put("@label", CellValue.words(Words.both("aspect." + aspect.key())));
        cells.put("@demand", CellValue.words(Words.both("aspect." + aspect.key() + ".demand")));
        statement
                .flatMap(QualityStatement::score)
                .ifPresent(score -> cells.put(SCORE, CellValue.number(java.math.BigDecimal.valueOf(score))));
        statement
                .map(QualityStatement::statement)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> cells.put(STATEMENT, CellValue.words(InertText.of(text))));
        put(cells, SCALE, statement.map(QualityStatement::scale));
        put(cells, EVIDENCE, statement.map(QualityStatement::evidence));
        return new GridRow(GridRow.Kind.DATA, cells, Map.of(SCORE, SCORES));
    }

    private static void put(Map<String, CellValue> cells, String key, Optional<String> words) {
        words.filter(text -> !text.isEmpty()).ifPresent(text -> cells.put(key, CellValue.words(InertText.of(text))));
    }

    static List<QualityStatement> read(List<ReadRow> rows, Grid grid, Findings findings) {
        var statements = new ArrayList<QualityStatement>();
        var byName = NamedRows.read(rows, grid, findings);
        for (var aspect : QualityAspect.values()) {
            Optional.ofNullable(byName.get(aspect.key()))
                    .filter(row -> row.has(SCORE) || row.has(STATEMENT) || row.has(EVIDENCE))
                    .ifPresent(row -> statements.add(statement(aspect, row, statements.size() + 1)));
        }
        return statements;
    }

    private static QualityStatement statement(QualityAspect aspect, ReadRow row, int number) {
        var reader = new CellReader(row);
        row.remember("quality[" + number + "]", SCORE);
        return new QualityStatement(
                aspect,
                reader.parsed(SCORE, QualitySheet::score),
                reader.wordsOrNothing(SCALE),
                reader.wordsOrNothing(EVIDENCE),
                reader.wordsOrNothing(STATEMENT));
    }

    private static int score(String text) {
        var written = WrittenAmount.narrow(text);
        if (!SCORES.contains(written)) {
            throw Failure.of(SCORE_EXPECTED, text);
        }
        return Integer.parseInt(written);
    }
}
