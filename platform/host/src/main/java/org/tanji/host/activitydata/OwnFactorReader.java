package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.NUMBER_EXPECTED;
import static org.tanji.host.activitydata.ActivityDataFailure.YEAR_EXPECTED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.FieldType.Option;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.SpreadText;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/** Reads one factor of the applicant. */
final class OwnFactorReader {

    private final CellReader cells;

    OwnFactorReader(ReadRow row) {
        this.cells = new CellReader(row);
    }

    static Options scopes() {
        return new Options(Arrays.stream(GasScope.values())
                .map(scope -> new Option(scope.key(), Words.of("scope." + scope.key())))
                .toList());
    }

    /** Empty when something in the row has a finding. */
    Optional<EmissionFactor> factor() {
        var id = cells.words(OwnFactorsSheet.ID).map(text -> text.replaceAll("\\s", "_"));
        var value = value();
        var unitText = cells.words(OwnFactorsSheet.UNIT).map(WrittenAmount::narrow);
        var unit = cells.parsed(OwnFactorsSheet.UNIT, text -> FactorUnit.parse(WrittenAmount.narrow(text)));
        var scope = cells.parsed(OwnFactorsSheet.SCOPE, scopes()::read);
        var year = cells.parsed(OwnFactorsSheet.YEAR, OwnFactorReader::year);
        var spread = cells.parsed(Remarks.UNCERTAINTY, SpreadText::parse);
        if (id.isEmpty() || value.isEmpty() || unitText.isEmpty() || unit.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EmissionFactor(
                id.get(),
                name(OwnFactorsSheet.NAME_ZH, OwnFactorsSheet.NAME_EN, id.get()),
                value.get(),
                unitText.get(),
                unit.get().per(),
                unit.get().emissions(value.get()),
                cells.wordsOrNothing(OwnFactorsSheet.CATEGORY),
                scope(scope.get()),
                cells.words(OwnFactorsSheet.GWP_SET),
                year,
                cells.wordsOrNothing(OwnFactorsSheet.GEOGRAPHY),
                new FactorSource(
                        name(OwnFactorsSheet.SOURCE_ZH, OwnFactorsSheet.SOURCE_EN, ""),
                        cells.wordsOrNothing(OwnFactorsSheet.REFERENCE),
                        cells.wordsOrNothing(OwnFactorsSheet.LICENCE)),
                Evidence.STATED_BY_USER,
                spread));
    }

    private Optional<BigDecimal> value() {
        return cells.usable(OwnFactorsSheet.VALUE)
                .flatMap(cell -> cells.attempt(OwnFactorsSheet.VALUE, () -> {
                    boolean odd = cell.kind() == Kind.BOOLEAN || cell.looksLikeDate() || cell.looksLikePercent();
                    if (odd) {
                        throw Failure.of(NUMBER_EXPECTED, cell.text());
                    }
                    if (cell.kind() == Kind.NUMBER) {
                        return ExcelNumber.shown(cell.text());
                    }
                    var written = WrittenAmount.parse(cell.text());
                    if (written.unit().unit().isPresent()) {
                        throw Failure.of(NUMBER_EXPECTED, cell.text());
                    }
                    return written.number().multiply(written.unit().factor()).stripTrailingZeros();
                }));
    }

    private BilingualText name(String zh, String en, String otherwise) {
        var chinese = cells.words(zh);
        var english = cells.words(en);
        return new BilingualText(
                chinese.or(() -> english).orElse(otherwise),
                english.or(() -> chinese).orElse(otherwise));
    }

    private static GasScope scope(String key) {
        return Arrays.stream(GasScope.values())
                .filter(scope -> scope.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static int year(String text) {
        var written = WrittenAmount.narrow(text).replaceFirst("(?<=\\d{4})\\D$", "");
        if (!written.matches("(19|20)\\d\\d")) {
            throw Failure.of(YEAR_EXPECTED, text);
        }
        return Integer.parseInt(written);
    }
}
