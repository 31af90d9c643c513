package org.tanji.host.verification.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.comparison.Comparison;
import org.tanji.engine.comparison.Comparison.Verdict;
import org.tanji.engine.comparison.Difference;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.result.FindingLines;
import org.tanji.engine.result.Result;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.web.Numbers;
import org.tanji.host.verification.Recalculation;
import org.tanji.host.verification.web.ComparisonPage.Changed;
import org.tanji.host.verification.web.ComparisonPage.Figure;
import org.tanji.host.web.Words;

/** Recalculations as pages show them. */
final class ShowRecalculations {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Accounts accounts;
    private final Words words;

    ShowRecalculations(Accounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    RecalculationsPage list(StoredStudy study, List<Recalculation> found, boolean mayVerify, Limits limits) {
        var version = study.version();
        return new RecalculationsPage(
                "/studies/" + version.study(),
                version.title(),
                version.number(),
                Numbers.pretty(version.footprint()),
                mayVerify,
                words.text(
                        "recalculation.limits", Numbers.percent(limits.materiality()), Numbers.percent(limits.stage())),
                found.stream().map(this::row).toList());
    }

    private RecalculationsPage.Row row(Recalculation one) {
        return new RecalculationsPage.Row(
                address(one),
                one.version(),
                Numbers.pretty(one.footprint()),
                words.text("verdict." + one.verdict().key()),
                one.verdict().isWithinMateriality(),
                one.accepted().isPresent(),
                name(one.verifier()),
                one.reason(),
                time(one.createdAt()));
    }

    ComparisonPage comparison(
            StoredStudy study, Recalculation one, Comparison comparison, Result recalculated, boolean mayVerify) {
        var open = recalculated.blocking();
        boolean good = comparison.verdict().isWithinMateriality();
        return new ComparisonPage(
                address(one),
                "/studies/" + one.study(),
                study.version().title(),
                one.version(),
                name(one.verifier()),
                one.reason(),
                words.text(
                        "verdict." + comparison.verdict().key() + ".long",
                        percent(comparison.aggregate()),
                        Numbers.percent(comparison.limits().materiality()),
                        Numbers.percent(comparison.limits().stage())),
                good,
                comparison.basis().stream()
                        .map(part -> new Changed(part.part(), part.submitted(), part.recalculated()))
                        .toList(),
                figure(comparison.total(), words.text("study.footprint")),
                figures(comparison.stages()),
                figures(comparison.processes()),
                comparison.changes().stream()
                        .map(part -> new Changed(part.path(), part.submitted(), part.recalculated()))
                        .toList(),
                mayVerify && good && open.isEmpty() && one.accepted().isEmpty(),
                comparison.verdict() == Verdict.STAGE_DIFFERS,
                one.accepted()
                        .map(accepted -> words.text(
                                "recalculation.accepted",
                                name(accepted.account()),
                                time(accepted.at()),
                                accepted.explanation()))
                        .orElse(""),
                FindingLines.of(open, words.locale()));
    }

    private List<Figure> figures(List<Difference> parts) {
        return parts.stream()
                .map(part -> figure(part, words.text(part.label())))
                .toList();
    }

    private static Figure figure(Difference part, String label) {
        return new Figure(
                label,
                Numbers.amount(part.submitted()),
                Numbers.amount(part.recalculated()),
                Numbers.amount(part.absolute()),
                percent(part.relative()),
                part.withinTolerance());
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(Numbers::percent).orElse(Numbers.NONE);
    }

    private static String address(Recalculation one) {
        return "/studies/" + one.study() + "/recalculations/" + one.id();
    }

    private String name(AccountId id) {
        return accounts.find(id)
                .map(account -> account.displayName().equals(account.role().key())
                        ? words.text("role." + account.role().key())
                        : account.displayName())
                .orElse("");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
