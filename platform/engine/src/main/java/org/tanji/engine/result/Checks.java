package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.Conversions;
import org.tanji.engine.evaluation.ModellingPlan;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.quantity.Quantity;

/** What stands beside the footprint to be looked at: shares, cut-offs, balances, second sources. */
final class Checks {

    private final Run run;
    private final Optional<BigDecimal> total;

    Checks(Run run, Optional<BigDecimal> total) {
        this.run = run;
        this.total = total;
    }

    boolean isComplete() {
        return total.isPresent();
    }

    List<AllocationShare> allocations() {
        var allocations = run.method().allocations();
        return IntStream.range(0, allocations.size())
                .mapToObj(i -> share(
                        allocations.get(i),
                        run.calculation().modelling().allocations().get(i)))
                .toList();
    }

    private AllocationShare share(Allocation allocation, ModellingPlan.Shares plan) {
        var values = plan.bases().stream()
                .map(basis -> run.values().value(basis.step()))
                .toList();
        var parts = new ArrayList<AllocationShare.Part>();
        if (!values.isEmpty() && values.stream().allMatch(Optional::isPresent)) {
            var all = Figures.sum(values.stream().flatMap(Optional::stream));
            for (int i = 0; i < values.size() && all.signum() != 0; i++) {
                var basis = plan.bases().get(i);
                var value = values.get(i).orElseThrow();
                parts.add(new AllocationShare.Part(basis.name(), basis.label(), value, value.divide(all, DECIMAL128)));
            }
        }
        return new AllocationShare(
                allocation,
                run.values().value(plan.share()),
                plan.rule(),
                parts,
                plan.unit().symbol());
    }

    CutOffRecord cutOff() {
        return new LeftOut(run, total).record();
    }

    List<BalanceRecord> balances() {
        var records = new ArrayList<BalanceRecord>();
        for (int i = 0; i < run.method().balances().size(); i++) {
            var balance = run.method().balances().get(i);
            var in = run.values().value(run.calculation().balances().get(2 * i));
            var out = run.values().value(run.calculation().balances().get(2 * i + 1));
            var difference = in.filter(value -> value.signum() != 0)
                    .flatMap(entering -> out.map(
                            leaving -> entering.subtract(leaving, DECIMAL128).divide(entering, DECIMAL128)));
            boolean closes = difference.isPresent()
                    ? difference.get().abs().compareTo(balance.tolerance()) <= 0
                    : in.isPresent() && out.isPresent() && out.get().signum() == 0;
            var exception = run.inventory().balanceExceptions().stream()
                    .filter(registered -> registered.balance().equals(balance.name()))
                    .findFirst();
            records.add(new BalanceRecord(balance, in, out, difference, closes, exception));
        }
        return records;
    }

    List<CrossCheckRecord> crossChecks() {
        return run.inventory().crossChecks().stream().map(this::record).toList();
    }

    private CrossCheckRecord record(CrossCheck check) {
        var field = InventoryPath.field(run.method(), run.inventory(), check.input());
        var first = InventoryPath.entry(run.inventory(), check.input())
                .flatMap(entry -> entry.value() instanceof Value.Amount amount
                        ? Optional.of(amount.quantity())
                        : Optional.<Quantity>empty());
        var difference = first.flatMap(stated -> field.flatMap(
                known -> known.type() instanceof FieldType.Amount type ? difference(check, stated, type) : none()));
        return new CrossCheckRecord(check, first, difference);
    }

    private static Optional<BigDecimal> difference(CrossCheck check, Quantity first, FieldType.Amount type) {
        var one = Conversions.amount(first, type.unit());
        var other = Conversions.amount(check.secondValue(), type.unit());
        return one.signum() == 0
                ? none()
                : Optional.of(other.subtract(one, DECIMAL128).divide(one, DECIMAL128));
    }

    private static Optional<BigDecimal> none() {
        return Optional.empty();
    }
}
