package org.tanji.host.quantification.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;
import org.tanji.host.web.Words;

/** What has to be said beside an interval: whether both ways agree, and what the shares leave out. */
final class UncertaintyRemarks {

    private UncertaintyRemarks() {}

    static List<String> of(UncertaintyReport report, Words words) {
        var remarks = new ArrayList<String>();
        report.comparison()
                .ifPresent(comparison -> remarks.add(words.text(
                        "uncertainty.comparison." + comparison.verdict().key(),
                        percent(comparison.low()),
                        percent(comparison.high()))));
        report.monteCarlo()
                .map(Sampled::decomposition)
                .filter(found -> !found.shares().isEmpty())
                .ifPresent(found -> remarks.add(words.text("uncertainty.interactions", percent(found.interactions()))));
        if (report.variance().stream().anyMatch(share -> share.label().contains(VarianceShare.AND))) {
            remarks.add(words.text("uncertainty.correlated"));
        }
        report.monteCarlo()
                .flatMap(Sampled::target)
                .ifPresent(target -> remarks.add(words.text(
                        target.isReached() ? "uncertainty.target.reached" : "uncertainty.target.missed",
                        percent(target.asked()),
                        percent(target.found()),
                        target.most())));
        report.pedigree()
                .ifPresent(pedigree -> remarks.add(words.text(
                        "uncertainty.pedigree",
                        pedigree.uses().size(),
                        words.text(pedigree.name()),
                        pedigree.table() + "/" + pedigree.version())));
        return remarks;
    }

    private static String percent(double share) {
        return Numbers.percent(BigDecimal.valueOf(share));
    }
}
