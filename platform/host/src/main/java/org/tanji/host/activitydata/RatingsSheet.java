package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.NUMBER_EXPECTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.QualityAspect;

/** Scores of single data in a scheme such as {@code ef-3.1}: one row for each datum, row or factor (rule 7.5.3). */
final class RatingsSheet {

    private static final String OF = "@rated";
    private static final String SCHEME = "@scheme";
    private static final String SCORE_OF = "@scoreOf.";
    private static final String EVIDENCE = "@evidence";
    private static final String REASON = "@reason";
    private static final int ROWS = 40;

    private RatingsSheet() {}

    static Grid grid(Inventory inventory) {
        var columns = new ArrayList<GridColumn>();
        columns.add(GridColumn.entry(OF, 28).obligatory());
        columns.add(GridColumn.entry(SCHEME, 16).obligatory());
        for (var aspect : QualityAspect.values()) {
            columns.add(GridColumn.entry(SCORE_OF + aspect.key(), 12));
        }
        columns.add(GridColumn.entry(EVIDENCE, 34));
        columns.add(GridColumn.entry(REASON, 40));
        return new Grid(
                SheetNames.named("ratings"),
                Words.of("title.ratings"),
                Words.of("hint.ratings"),
                columns,
                inventory.ratings().stream().map(RatingsSheet::row).toList(),
                ROWS);
    }

    private static GridRow row(DataRating rating) {
        var cells = new LinkedHashMap<String, CellValue>();
        cells.put(OF, CellValue.words(rating.of()));
        cells.put(SCHEME, CellValue.words(rating.scheme()));
        rating.scores().forEach((aspect, score) -> cells.put(SCORE_OF + aspect.key(), CellValue.number(score)));
        cells.put(EVIDENCE, CellValue.words(InertText.of(rating.evidence())));
        cells.put(REASON, CellValue.words(InertText.of(rating.reason())));
        return GridRow.of(cells);
    }

    static List<DataRating> read(List<ReadRow> rows) {
        var ratings = new ArrayList<DataRating>();
        for (var row : rows) {
            var reader = new CellReader(row);
            row.remember("ratings[" + (ratings.size() + 1) + "]", OF);
            var scores = new EnumMap<QualityAspect, BigDecimal>(QualityAspect.class);
            for (var aspect : QualityAspect.values()) {
                reader.parsed(SCORE_OF + aspect.key(), RatingsSheet::score)
                        .ifPresent(score -> scores.put(aspect, score));
            }
            ratings.add(new DataRating(
                    reader.wordsOrNothing(OF),
                    reader.wordsOrNothing(SCHEME),
                    scores,
                    reader.wordsOrNothing(EVIDENCE),
                    reader.wordsOrNothing(REASON)));
        }
        return ratings;
    }

    private static BigDecimal score(String text) {
        var written = WrittenAmount.narrow(text);
        if (!written.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw Failure.of(NUMBER_EXPECTED, text);
        }
        return new BigDecimal(written);
    }
}
