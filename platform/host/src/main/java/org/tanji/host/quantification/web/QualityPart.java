package org.tanji.host.quantification.web;

import java.util.List;
import org.tanji.engine.result.Result;
import org.tanji.host.web.Words;

/** How good the data are and what was checked, ready to be read: rule 7.5.2 and 7.5.3. */
public record QualityPart(
        String primaryShare,
        List<Aspect> aspects,
        List<Check> balances,
        List<Check> crossChecks,
        List<Check> allocations,
        String cutOffAllowed,
        String cutOffTotal,
        List<Left> exclusions) {

    public QualityPart {
        aspects = List.copyOf(aspects);
        balances = List.copyOf(balances);
        crossChecks = List.copyOf(crossChecks);
        allocations = List.copyOf(allocations);
        exclusions = List.copyOf(exclusions);
    }

    /** @param score from 1 (best) to 5; empty where none was given */
    public record Aspect(String name, String score, String statement) {}

    /** Two figures side by side. */
    public record Check(String label, String first, String second, String difference, String remark, boolean good) {}

    public record Left(String flow, String mass, String energy, String ghg, String reason) {}

    static QualityPart of(Result result, Words words) {
        var quality = result.quality();
        var cutOff = result.cutOff();
        return new QualityPart(
                Numbers.percent(quality.primaryShare()),
                quality.statements().stream()
                        .map(one -> new Aspect(
                                words.text("aspect." + one.aspect().key()),
                                one.score().map(String::valueOf).orElse(""),
                                one.statement()))
                        .toList(),
                result.balances().stream()
                        .map(one -> new Check(
                                words.text(one.balance().label()),
                                Numbers.amount(one.in()),
                                Numbers.amount(one.out()),
                                Numbers.percent(one.difference()),
                                "\u00b1 " + Numbers.percent(one.balance().tolerance()),
                                one.closes()))
                        .toList(),
                result.crossChecks().stream()
                        .map(one -> new Check(
                                one.check().input() + " \u2194 " + one.check().secondSource(),
                                one.first().map(Object::toString).orElse(Numbers.NONE),
                                one.check().secondValue().toString(),
                                Numbers.percent(one.difference()),
                                one.check().explanation(),
                                true))
                        .toList(),
                result.allocations().stream()
                        .map(one -> new Check(
                                words.text(one.allocation().label()),
                                words.text("basis." + one.allocation().basis().key()),
                                Numbers.percent(one.share()),
                                "",
                                "",
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
                        .toList());
    }
}
