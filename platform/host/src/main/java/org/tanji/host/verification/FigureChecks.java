package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.CORRECTION_NOT_USED;
import static org.tanji.host.verification.VerificationRefusal.FOREIGN_WITHOUT_REASON;
import static org.tanji.host.verification.VerificationRefusal.KEY_DATA_NOT_JUDGED;
import static org.tanji.host.verification.VerificationRefusal.PERIOD_SHORT;
import static org.tanji.host.verification.VerificationRefusal.QUALITIES_LACKING;
import static org.tanji.host.verification.VerificationRefusal.REJECTED_STILL_USED;
import static org.tanji.host.verification.VerificationRefusal.SECONDARY_WITHOUT_REASON;
import static org.tanji.host.verification.VerificationRefusal.SOURCES_UNSETTLED;
import static org.tanji.host.verification.VerificationRefusal.UNCERTAINTY_LACKING;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.result.FindingLines;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultFailure;
import org.tanji.engine.result.SourceCheck;
import org.tanji.engine.text.Localized;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * What clauses 7.5.2 and 7.5.3 ask of the data behind a verified figure.
 *
 * @param name of the unit
 * @param key of the unit
 * @param stated the data of the applicant's version
 * @param result of the team's recalculation
 */
record FigureChecks(String name, String key, Verification verification, Inventory stated, Result result) {

    /** @throws Failure the first thing that keeps the team from concluding positively */
    void require(Period wholePeriod) {
        crossChecked();
        judgementsUsed();
        reasonsGiven();
        period(wholePeriod);
        qualities();
        uncertainty();
    }

    @CarriesOut(Clause.SOURCES_CROSS_CHECKED)
    private void crossChecked() {
        var blocking = result.blocking();
        if (!blocking.isEmpty()) {
            Localized lines = locale -> String.join(" ", FindingLines.of(blocking, locale));
            throw Failure.of(SOURCES_UNSETTLED, name, lines);
        }
        refuseUnless(
                result.sources().stream()
                        .filter(SourceCheck::key)
                        .map(SourceCheck::input)
                        .distinct()
                        .toList(),
                path -> finding(path).isPresent(),
                KEY_DATA_NOT_JUDGED);
    }

    private void judgementsUsed() {
        var findings = verification.data().getOrDefault(key, java.util.Map.of()).values();
        refuseUnless(
                findings.stream()
                        .filter(one -> one.verdict() == DatumVerdict.CORRECTED)
                        .map(DatumFinding::path)
                        .toList(),
                this::isCorrected,
                CORRECTION_NOT_USED);
        refuseUnless(
                findings.stream()
                        .filter(one -> one.verdict() == DatumVerdict.REJECTED)
                        .map(DatumFinding::path)
                        .toList(),
                this::isGone,
                REJECTED_STILL_USED);
    }

    private boolean isCorrected(String path) {
        var used = result.manifest().inventory();
        var method = MethodReader.read(result.manifest().method());
        var right = VerifyDatum.corrected(method, used, finding(path).orElseThrow());
        return same(value(used, path), value(right, path));
    }

    private boolean isGone(String path) {
        return !same(value(result.manifest().inventory(), path), value(stated, path));
    }

    private static Optional<Entry.Value> value(Inventory inventory, String path) {
        return InventoryPath.entry(inventory, path).map(Entry::value);
    }

    private static boolean same(Optional<Entry.Value> one, Optional<Entry.Value> other) {
        if (one.isPresent()
                && other.isPresent()
                && one.get() instanceof Entry.Value.Amount first
                && other.get() instanceof Entry.Value.Amount second) {
            return first.quantity().unit().equals(second.quantity().unit())
                    && first.quantity().amount().compareTo(second.quantity().amount()) == 0;
        }
        return one.equals(other);
    }

    @CarriesOut(Clause.PRIMARY_DATA_FIRST)
    private void reasonsGiven() {
        refuseUnless(secondary(), this::hasReason, SECONDARY_WITHOUT_REASON);
        refuseUnless(
                result.findings().stream()
                        .filter(one -> one.problem().what().code() == ResultFailure.FACTOR_NEARER)
                        .map(one -> one.problem().place().toString())
                        .distinct()
                        .toList(),
                this::hasReason,
                FOREIGN_WITHOUT_REASON);
    }

    /** The figures that were stated as secondary without a record behind them. */
    private List<String> secondary() {
        var paths = new ArrayList<String>();
        var inventory = result.manifest().inventory();
        inventory.values().forEach((name, entry) -> addSecondary(paths, name, entry));
        inventory.tables().forEach((table, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                var prefix = table + "[" + (row + 1) + "].";
                rows.get(row).entries().forEach((column, entry) -> addSecondary(paths, prefix + column, entry));
            }
        });
        return paths;
    }

    private static void addSecondary(List<String> paths, String path, Entry entry) {
        if (entry.data().filter(kind -> kind == DataKind.SECONDARY).isPresent()
                && entry.evidence().isBlank()) {
            paths.add(path);
        }
    }

    private boolean hasReason(String path) {
        return finding(path).filter(one -> !one.remark().isBlank()).isPresent();
    }

    @CarriesOut(Clause.WHOLE_PERIOD_OF_DATA)
    private void period(Period whole) {
        var study = result.manifest().inventory().study();
        var covered = study.from().isPresent()
                && study.to().isPresent()
                && !study.to().get().plusDays(1).isBefore(study.from().get().plus(whole));
        if (!covered && !teamSaysOf(QualityAspect.TIME)) {
            throw Failure.of(PERIOD_SHORT, name, whole.toTotalMonths());
        }
    }

    @CarriesOut(Clause.NINE_DATA_QUALITIES)
    private void qualities() {
        var silent = result.quality().statements().stream()
                .filter(said -> said.statement().isBlank() && !teamSaysOf(said.aspect()))
                .map(said -> said.aspect())
                .toList();
        if (!silent.isEmpty()) {
            Localized names = locale -> String.join(
                    ", ",
                    silent.stream()
                            .map(aspect -> QualityNames.of(aspect, locale))
                            .toList());
            throw Failure.of(QUALITIES_LACKING, name, silent.size(), names);
        }
    }

    private boolean teamSaysOf(QualityAspect aspect) {
        return Optional.ofNullable(verification.qualities().get(key)).stream()
                .flatMap(recorded -> recorded.qualities().stream())
                .anyMatch(one -> one.aspect() == aspect);
    }

    @CarriesOut(Clause.UNCERTAINTY_ANALYSED)
    private void uncertainty() {
        if (result.uncertainty().isEmpty()) {
            throw Failure.of(UNCERTAINTY_LACKING, name);
        }
    }

    private Optional<DatumFinding> finding(String path) {
        return verification.finding(key, path);
    }

    private void refuseUnless(List<String> paths, Predicate<String> satisfied, FailureCode refusal) {
        var lacking = paths.stream().filter(path -> !satisfied.test(path)).toList();
        if (!lacking.isEmpty()) {
            throw Failure.of(refusal, name, lacking.size(), String.join(", ", lacking));
        }
    }
}
