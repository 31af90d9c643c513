package org.tanji.engine.inventory;

import static org.tanji.engine.inventory.InventoryFailure.CUT_OFF_SIGNIFICANT;
import static org.tanji.engine.inventory.InventoryFailure.CUT_OFF_TOTAL;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_ASPECT;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_EXCEPTION;
import static org.tanji.engine.inventory.InventoryFailure.DUPLICATE_EXCLUSION;
import static org.tanji.engine.inventory.InventoryFailure.EXCEPTION_WITHOUT_REASON;
import static org.tanji.engine.inventory.InventoryFailure.EXCLUSION_WITHOUT_OTHER;
import static org.tanji.engine.inventory.InventoryFailure.SCORE_OUT_OF_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.SHARES_WITHOUT_EXCEPTION;
import static org.tanji.engine.inventory.InventoryFailure.SHARE_OUT_OF_RANGE;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_BALANCE;
import static org.tanji.engine.inventory.InventoryFailure.UNKNOWN_CROSS_CHECK;
import static org.tanji.engine.inventory.InventoryFailure.WRONG_UNIT;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.method.Balance;
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
    private final CheckFactors factors;
    private final CheckInventory.Notes notes;

    CheckStatements(Method method, Inventory inventory, CheckFactors factors, CheckInventory.Notes notes) {
        this.factors = factors;
        this.method = method;
        this.inventory = inventory;
        this.notes = notes;
    }

    void check() {
        exclusions();
        quality();
        crossChecks();
        balanceExceptions();
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
            if (exclusion.amount().isPresent() == exclusion.factor().isEmpty()) {
                notes.note(path, EXCLUSION_WITHOUT_OTHER, exclusion.flow());
            }
            exclusion
                    .amount()
                    .filter(amount -> !exclusion.factor().isEmpty())
                    .ifPresent(amount -> factors.check(path + ".factor", exclusion.factor(), amount.unit(), List.of()));
        }
        exclusionsTogether();
    }

    /** Each may be small; together they may still be too much. */
    private void exclusionsTogether() {
        var cutOff = method.cutOff();
        var shares = inventory.exclusions().stream()
                .map(exclusion -> exclusion.largest(cutOff))
                .toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean possible = shares.stream().allMatch(share -> share.compareTo(BigDecimal.ONE) <= 0);
        if (possible && sum.compareTo(cutOff.total()) > 0) {
            notes.note("exclusions", CUT_OFF_TOTAL, shares.size(), percent(sum), percent(cutOff.total()));
        }
    }

    private void balanceExceptions() {
        var seen = new LinkedHashSet<String>();
        var known = method.balances().stream().map(Balance::name).toList();
        for (int i = 0; i < inventory.balanceExceptions().size(); i++) {
            var exception = inventory.balanceExceptions().get(i);
            var path = "balanceExceptions[" + (i + 1) + "]";
            var balance = method.balances().stream()
                    .filter(one -> one.name().equals(exception.balance()))
                    .findFirst();
            if (balance.isEmpty()) {
                notes.note(path + ".balance", UNKNOWN_BALANCE, exception.balance(), CheckInventory.names(known));
            } else if (balance.get().kind().filter(Balance.Kind.SHARES::equals).isPresent()) {
                notes.note(
                        path + ".balance",
                        SHARES_WITHOUT_EXCEPTION,
                        balance.get().label());
            }
            if (!seen.add(exception.balance())) {
                notes.note(path + ".balance", DUPLICATE_EXCEPTION, exception.balance());
            }
            if (exception.reason().isBlank()) {
                notes.note(path + ".reason", EXCEPTION_WITHOUT_REASON, exception.balance());
            }
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
