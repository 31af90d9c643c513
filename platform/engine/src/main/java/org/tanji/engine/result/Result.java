package org.tanji.engine.result;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.uncertainty.UncertaintyReport;

/**
 * The outcome of one quantification. A number never travels alone: every figure here can be walked down the trace to
 * formula, input, evidence, factor and source.
 *
 * @param missing what keeps the result from being complete; empty exactly when it is complete
 * @param separate what is reported apart from the footprint
 * @param findings what a verifier should look at: values outside plausibility bands, balances that do not close, factors
 *     of another year or region
 * @param sources key data and data with a second source, each with the verdict of its cross-check
 */
public record Result(
        Footprint footprint,
        List<Subtotal> stages,
        List<Subtotal> processes,
        List<Subtotal> gases,
        List<Subtotal> ledgers,
        List<Contribution> contributions,
        List<Missing> missing,
        List<Finding> findings,
        List<AllocationShare> allocations,
        CutOffRecord cutOff,
        List<BalanceRecord> balances,
        DataQuality quality,
        List<CrossCheckRecord> crossChecks,
        SeparateFigures separate,
        Optional<UncertaintyReport> uncertainty,
        Trace trace,
        Manifest manifest,
        List<SourceCheck> sources,
        Modelled modelled) {

    public Result {
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        gases = List.copyOf(gases);
        ledgers = List.copyOf(ledgers);
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        allocations = List.copyOf(allocations);
        balances = List.copyOf(balances);
        crossChecks = List.copyOf(crossChecks);
        sources = List.copyOf(sources);
    }

    /** Without a word about sources, and with nothing to report apart from or beside the footprint. */
    public Result(
            Footprint footprint,
            List<Subtotal> stages,
            List<Subtotal> processes,
            List<Subtotal> gases,
            List<Subtotal> ledgers,
            List<Contribution> contributions,
            List<Missing> missing,
            List<Finding> findings,
            List<AllocationShare> allocations,
            CutOffRecord cutOff,
            List<BalanceRecord> balances,
            DataQuality quality,
            List<CrossCheckRecord> crossChecks,
            Optional<UncertaintyReport> uncertainty,
            Trace trace,
            Manifest manifest) {
        this(
                footprint,
                stages,
                processes,
                gases,
                ledgers,
                contributions,
                missing,
                findings,
                allocations,
                cutOff,
                balances,
                quality,
                crossChecks,
                SeparateFigures.NONE,
                uncertainty,
                trace,
                manifest,
                List.of(),
                Modelled.NOTHING);
    }

    /**
     * Everything that keeps a verification from being concluded until it is settled: key data with one source or an
     * unexplained difference (rule 7.5.2), balances outside their tolerance without a registered reason, unfounded cut-offs.
     */
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
