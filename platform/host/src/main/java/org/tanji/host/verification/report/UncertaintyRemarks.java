package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tanji.engine.uncertainty.PedigreeRecord;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/** What a verifier has to know beside the intervals: whether both ways agree, how exact they are, what the shares leave out. */
final class UncertaintyRemarks {

    private UncertaintyRemarks() {}

    static void write(UncertaintyReport report, Dossier dossier, Chapter chapter) {
        report.comparison()
                .ifPresent(comparison -> chapter.say(
                        "uncertainty.comparison." + comparison.verdict().key(),
                        percent(comparison.low()),
                        percent(comparison.high())));
        report.monteCarlo()
                .flatMap(Sampled::target)
                .ifPresent(target -> chapter.say(
                        target.isReached() ? "uncertainty.target.reached" : "uncertainty.target.missed",
                        exact(target.asked()),
                        exact(target.found()),
                        String.valueOf(target.most())));
        report.monteCarlo()
                .map(Sampled::decomposition)
                .filter(found -> !found.shares().isEmpty())
                .ifPresent(found -> chapter.say("uncertainty.interactions", percent(found.interactions())));
        if (report.variance().stream().anyMatch(share -> share.label().contains(VarianceShare.AND))) {
            chapter.say("uncertainty.correlated");
        }
        report.pedigree().ifPresent(pedigree -> pedigree(pedigree, dossier, chapter));
    }

    private static void pedigree(PedigreeRecord pedigree, Dossier dossier, Chapter chapter) {
        chapter.say(
                "uncertainty.pedigree",
                String.valueOf(pedigree.uses().size()),
                dossier.text(pedigree.name()),
                pedigree.table() + "/" + pedigree.version());
    }

    /** A target is a fraction of a percent, which one decimal would hide. */
    private static String exact(double share) {
        return Figures.exactPercent(new BigDecimal(share).round(new MathContext(3)));
    }

    private static String percent(double share) {
        return Figures.percent(share);
    }
}
