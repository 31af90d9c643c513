package org.tanji.host.quantification.web;

import java.util.List;
import java.util.stream.Collectors;
import org.tanji.engine.result.AllocationShare;
import org.tanji.engine.result.Result;
import org.tanji.host.web.Words;

/** How good the data are and what was checked, ready to be read: rule 7.5.2 and 7.5.3. */
public record QualityPart(
        String primaryShare,
        List<Check> balances,
        List<Check> allocations,
        String cutOffAllowed,
        String cutOffTotal,
        List<Left> exclusions,
        RatingPart rating) {

    public QualityPart {
        balances = List.copyOf(balances);
        allocations = List.copyOf(allocations);
        exclusions = List.copyOf(exclusions);
    }

    /** Two figures side by side. */
    public record Check(String label, String first, String second, String difference, String remark, boolean good) {}

    public record Left(String flow, String mass, String energy, String ghg, String reason) {}

    /** Every product that shares, so that a reader sees them add up. */
    private static String parts(AllocationShare share, Words words) {
        return share.parts().stream()
                .map(part -> words.text(part.label()) + " " + Numbers.percent(part.share()))
                .collect(Collectors.joining(" + "));
    }

    static QualityPart of(Result result, Words words) {
        var quality = result.quality();
        var cutOff = result.cutOff();
        return new QualityPart(
                Numbers.percent(quality.primaryShare()),
                result.balances().stream()
                        .map(one -> new Check(
                                words.text(one.balance().label()),
                                Numbers.amount(one.in()),
                                Numbers.amount(one.out()),
                                Numbers.percent(one.difference()),
                                "\u00b1 " + Numbers.percent(one.balance().tolerance())
                                        + one.exception()
                                                .map(exception ->
                                                        "; " + words.text("quality.exception", exception.reason()))
                                                .orElse(""),
                                one.closes()))
                        .toList(),
                result.allocations().stream()
                        .map(one -> new Check(
                                words.text(one.allocation().label()),
                                words.text(
                                        "basis." + one.ruleOrStandard().basis().key()),
                                Numbers.percent(one.share()),
                                one.sum().map(Numbers::percent).orElse(""),
                                parts(one, words),
                                true))
                        .toList(),
                Numbers.percent(cutOff.allowed().single()) + " / "
                        + Numbers.percent(cutOff.allowed().total()),
                Numbers.percent(cutOff.total()),
                cutOff.exclusions().stream()
                        .map(one -> new Left(
                                one.flow(),
                                Numbers.percent(one.massShare()),
                                Numbers.percent(one.energyShare()),
                                Numbers.percent(one.ghgShare()),
                                one.reason()))
                        .toList(),
                RatingPart.of(result, words));
    }
}
