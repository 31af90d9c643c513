package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.UnitProcess;

/** Puts a run's figures together as a {@link Result}. */
final class Report {

    private final Run run;
    private final List<Missing> missing;
    private final Optional<BigDecimal> total;

    private Report(Run run) {
        this.run = run;
        this.missing = run.missing();
        this.total = missing.isEmpty() ? run.values().value(run.calculation().total()) : Optional.empty();
    }

    static Result of(Run run) {
        var report = new Report(run);
        var subtotals = new Subtotals(run, report.total);
        var contributions = report.contributions();
        var checks = new Checks(run, report.total);
        var uncertainty = Uncertainties.of(run, report.missing.isEmpty());
        var scenarios = Scenarios.of(run, report.total);
        var trace = report.trace();
        var sources = new Sources(run, checks.crossChecks(), checks.isComplete()).list();
        var findings = new ArrayList<>(new Findings(run, checks, sources).list());
        findings.addAll(SpreadFindings.of(run, uncertainty));
        var result = new Result(
                report.footprint(subtotals.known()),
                subtotals.stages(),
                subtotals.processes(),
                subtotals.gases(),
                subtotals.ledgers(),
                contributions,
                report.missing,
                findings,
                checks.allocations(),
                checks.cutOff(),
                checks.balances(),
                new Quality(run, contributions, report.missing).assess(),
                checks.crossChecks(),
                new Separate(run, report.total).figures(),
                uncertainty,
                trace,
                Manifests.of(run, trace, scenarios.factors()),
                sources,
                new Models(run, report.total).with(scenarios.records()));
        return Digest.stamp(result);
    }

    private Footprint footprint(BigDecimal known) {
        return new Footprint(
                total,
                known,
                total.map(value -> Figures.printed(value, run.method().result())),
                run.method().declaredUnit(),
                run.boundary());
    }

    /** Largest first whatever their sign, equal ones in the order of calculation, missing ones last. */
    private List<Contribution> contributions() {
        return run.calculation().contributions().stream()
                .map(this::contribution)
                .sorted(Comparator.comparing(
                        (Contribution contribution) ->
                                contribution.value().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate()),
                        Comparator.reverseOrder()))
                .toList();
    }

    private Contribution contribution(ContributionPlan plan) {
        var value = run.values().value(plan.step());
        return new Contribution(plan, value, Figures.share(value, total), rowLabel(plan));
    }

    private String rowLabel(ContributionPlan plan) {
        if (plan.row().isEmpty()) {
            return "";
        }
        return table(plan)
                .map(table -> run.inventory().tables().getOrDefault(table, List.of()))
                .filter(rows -> rows.size() >= plan.row().get())
                .flatMap(rows -> words(rows.get(plan.row().get() - 1)))
                .orElse("");
    }

    private Optional<String> table(ContributionPlan plan) {
        return run.method().processes().stream()
                .filter(process -> process.name().equals(plan.process()))
                .map(UnitProcess::flows)
                .flatMap(List::stream)
                .filter(flow -> flow.name().equals(plan.flow()))
                .findFirst()
                .flatMap(Flow::table);
    }

    private static Optional<String> words(Row row) {
        return row.entries().values().stream()
                .flatMap(entry -> entry.value() instanceof Value.Words words
                        ? Optional.of(words.text()).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private Trace trace() {
        var steps = run.calculation().steps();
        return new Trace(IntStream.range(0, steps.size())
                .mapToObj(number -> line(number, steps.get(number)))
                .toList());
    }

    private Trace.Line line(int number, Step step) {
        var value = run.values().value(number);
        var unit = step.unit().symbol();
        if (step instanceof Step.Operation operation) {
            var name = operation.operator().name();
            return new Trace.Line(number, step.origin(), name, operation.operands(), value, unit);
        }
        if (step instanceof Step.Lookup lookup) {
            var name = lookup.interpolated() ? "INTERPOLATION" : "BAND";
            return new Trace.Line(number, step.origin(), name, List.of(lookup.argument()), value, unit);
        }
        var name = step instanceof Step.Constant ? "CONSTANT" : step instanceof Step.Parameter ? "PARAMETER" : "ABSENT";
        return new Trace.Line(number, step.origin(), name, List.of(), value, unit);
    }
}
