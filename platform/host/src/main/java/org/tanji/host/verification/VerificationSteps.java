package org.tanji.host.verification;

import java.util.List;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.reading.RuleBook;

/** What the team does to verify, in the order in which it usually does it; only conclusion, report and signatures follow. */
public final class VerificationSteps {

    static final String UNITS = "verification.units";
    static final String SITES = "verification.sites";

    private VerificationSteps() {}

    /** Units and places of production to choose from. */
    public static List<Offer> offers() {
        return List.of(
                new Offer(
                        UNITS,
                        (file, reader, locale) -> Units.of(file).all().stream()
                                .map(unit -> new Offer.Choice(unit.key(), Units.name(unit)))
                                .toList()),
                new Offer(
                        SITES,
                        (file, reader, locale) -> Units.of(file).sites().stream()
                                .map(site -> new Offer.Choice(site, site))
                                .toList()));
    }

    public static List<Step<? extends Record>> all(
            Studies studies,
            Recalculations recalculations,
            Accounts accounts,
            Qualifications qualifications,
            RuleBook rules) {
        var team = new VerifyingTeam(studies, accounts);
        return List.of(
                ReviewDocuments.step(team),
                VerifySite.step(team),
                VerifyDatum.step(team, studies),
                RecordQualities.step(team),
                ConcludeSubjects.step(team),
                new TakeFigure(studies, recalculations).step(team),
                new ConcludeVerification(studies, recalculations, new CaseRule(rules)).step(team),
                new WriteReport(new CaseReport(studies, recalculations, qualifications, new CaseRule(rules)))
                        .step(team),
                SignReport.step(team));
    }
}
