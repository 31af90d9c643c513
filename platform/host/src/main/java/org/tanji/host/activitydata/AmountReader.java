package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.DATE_FOR_NUMBER;
import static org.tanji.host.activitydata.ActivityDataFailure.MULTIPLIED_TWICE;
import static org.tanji.host.activitydata.ActivityDataFailure.PERCENT_OR_FRACTION;
import static org.tanji.host.activitydata.ActivityDataFailure.PERCENT_SHOWN;
import static org.tanji.host.activitydata.ActivityDataFailure.UNIT_MISSING;
import static org.tanji.host.activitydata.ActivityDataFailure.UNIT_OF_OTHER_KIND;
import static org.tanji.host.activitydata.ActivityDataFailure.YES_OR_NO_FOR_VALUE;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;
import org.tanji.host.activitydata.xlsx.CellContent;
import org.tanji.host.activitydata.xlsx.CellContent.Kind;

/**
 * Reads amounts: a number with its unit beside it, above it or behind it.
 *
 * @param asked the unit that the method asks for; any other of its dimension will do
 * @param beside what the unit cell says
 */
record AmountReader(Unit asked, Optional<TradeUnit> beside) {

    private static final Unit PERCENT = SimpleUnit.PERCENT.unit();

    /** @throws Failure what is wrong, for the cell */
    Quantity read(CellContent cell) {
        if (cell.looksLikeDate()) {
            throw Failure.of(DATE_FOR_NUMBER, cell.text());
        }
        if (cell.kind() == Kind.BOOLEAN) {
            throw Failure.of(YES_OR_NO_FOR_VALUE, CellReader.shownBoolean(cell));
        }
        if (cell.looksLikePercent()) {
            return shownAsPercent(ExcelNumber.shown(cell.text()));
        }
        if (cell.kind() == Kind.NUMBER) {
            return number(ExcelNumber.shown(cell.text()), TradeUnit.NOTHING);
        }
        var written = WrittenAmount.parse(InertText.open(cell.text()));
        if (written.unit().unit().isPresent()) {
            return fitting(written.unit().quantity(written.number(), asked));
        }
        return number(written.number(), written.unit());
    }

    /** Excel shows 0.65 as 65 %, so 65 % it is; any other unit beside it contradicts that. */
    private Quantity shownAsPercent(BigDecimal fraction) {
        var shown = new Quantity(fraction.movePointRight(2), PERCENT);
        boolean contradicted = beside.flatMap(TradeUnit::unit)
                .filter(unit -> !unit.equals(PERCENT) && !unit.equals(Unit.ONE))
                .isPresent();
        if (contradicted || !asked.sameDimensionAs(PERCENT)) {
            throw Failure.of(PERCENT_SHOWN, shown, asked);
        }
        return shown;
    }

    private Quantity number(BigDecimal number, TradeUnit multiplier) {
        var unit = beside.orElseThrow(() -> Failure.of(UNIT_MISSING, asked));
        boolean twice = unit.factor().compareTo(BigDecimal.ONE) != 0
                && multiplier.factor().compareTo(BigDecimal.ONE) != 0;
        if (twice) {
            throw Failure.of(MULTIPLIED_TWICE, number.toPlainString());
        }
        boolean perhapsFraction =
                unit.unit().equals(Optional.of(PERCENT)) && number.abs().compareTo(BigDecimal.ONE) < 0;
        if (perhapsFraction && number.signum() != 0) {
            throw Failure.of(PERCENT_OR_FRACTION, number, number.movePointRight(2));
        }
        return fitting(unit.quantity(number.multiply(multiplier.factor()), asked));
    }

    private Quantity fitting(Quantity quantity) {
        if (!quantity.unit().sameDimensionAs(asked)) {
            throw Failure.of(UNIT_OF_OTHER_KIND, quantity.unit(), asked, String.join(" ", TradeUnits.offered(asked)));
        }
        return quantity;
    }
}
