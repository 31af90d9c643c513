package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.CUT_OFF_SIGNIFICANT;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_ASPECT;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_EXCLUSION;
import static org.tanji.engine.inventory.InventoryFailure.SCORE_OUT_OF_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.SHARE_OUT_OF_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_CROSS_CHECK;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_UNIT;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Exclusions, quality scores and cross-checks. */
final class CheckStatements {

    private static final Unit PERCENT = Unit.parse("%");
    private static final int BEST = 1;
    private static final int WORST = 5;

    private final Method method;
    private final Inventory inventory;
    private final CheckInventory.Notes notes;

    CheckStatements(Method method, Inventory inventory, CheckInventory.Notes notes) {
        this.method = method;
        this.inventory = inventory;
        this.notes = notes;
    }

    void check() {
        exclusions();
        quality();
        crossChecks();
    }

    private void exclusions() {
        var flows = new LinkedHashSet<String>();
        for (int i = 0; i < inventory.exclusions().size(); i++) {
            var exclusion = inventory.exclusions().get(i);
            var path = "exclusions[" + (i + 1) + "]";
            if (!flows.add(exclusion.flow())) {
                notes.note(path, DUPLICATE_EXCLUSION, exclusion.flow());
            }
            share(path + ".mass", exclusion.massShare());
            share(path + ".energy", exclusion.energyShare());
            share(path + ".ghg", exclusion.ghgShare());
            var limit = method.cutOff().single();
            exclusion
                    .ghgShare()
                    .filter(share -> share.compareTo(limit) > 0)
                    .ifPresent(share -> notes.note(
                            path + ".ghg", CUT_OFF_SIGNIFICANT, exclusion.flow(), percent(share), percent(limit)));
        }
    }

    private void share(String path, Optional<BigDecimal> stated) {
        stated.filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(share -> notes.note(path, SHARE_OUT_OF_RANGE, percent(share)));
    }

    private static Quantity percent(BigDecimal share) {
        return new Quantity(share, Unit.ONE).in(PERCENT);
    }

    private void quality() {
        var seen = EnumSet.noneOf(QualityAspect.class);
        for (int i = 0; i < inventory.quality().size(); i++) {
            var statement = inventory.quality().get(i);
            var path = "quality[" + (i + 1) + "]";
            if (!seen.add(statement.aspect())) {
                notes.note(
                        path + ".aspect", DUPLICATE_ASPECT, statement.aspect().key());
            }
            statement
                    .score()
                    .filter(score -> statement.scale().isEmpty() && (score < BEST || score > WORST))
                    .ifPresent(score -> notes.note(path + ".score", SCORE_OUT_OF_RANGE, score));
        }
    }

    private void crossChecks() {
        for (int i = 0; i < inventory.crossChecks().size(); i++) {
            var check = inventory.crossChecks().get(i);
            var path = "crossChecks[" + (i + 1) + "]";
            var field = InventoryPath.field(method, inventory, check.input());
            if (field.isEmpty() || !(field.get().type() instanceof FieldType.Amount amount)) {
                notes.note(path + ".input", UNKNOWN_CROSS_CHECK, check.input());
            } else if (!check.secondValue().unit().sameDimensionAs(amount.unit())) {
                notes.note(
                        path + ".value",
                        WRONG_UNIT,
                        check.secondValue(),
                        field.get().label(),
                        amount.unit());
            }
        }
    }
}
