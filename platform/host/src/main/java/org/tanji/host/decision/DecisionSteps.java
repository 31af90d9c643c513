package org.tanji.host.decision;

import java.util.List;
import org.tanji.host.casefile.Offer;
import org.tanji.host.casefile.Step;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.Role;
import org.tanji.host.quantification.Studies;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.verification.CaseRule;
import org.tanji.host.verification.Recalculations;

/** Choosing who reviews and decides, the review, and the decision. */
public final class DecisionSteps {

    static final String REVIEWERS = "decision.reviewers";
    static final String DECIDERS = "decision.deciders";

    private DecisionSteps() {}

    /** Whoever has the role; the step tells what speaks against somebody. */
    public static List<Offer> offers(Accounts accounts) {
        return List.of(
                offer(REVIEWERS, Role.TECHNICAL_REVIEWER, accounts), offer(DECIDERS, Role.DECISION_MAKER, accounts));
    }

    private static Offer offer(String key, Role role, Accounts accounts) {
        return new Offer(
                key,
                (file, reader, locale) -> accounts.list().stream()
                        .filter(account -> account.role() == role && account.enabled())
                        .map(account -> new Offer.Choice(account.login(), account.displayName()))
                        .toList());
    }

    public static List<Step<? extends Record>> all(
            Studies studies,
            Recalculations recalculations,
            Accounts accounts,
            Qualifications qualifications,
            ProductCatalogue catalogue,
            RuleBook rules) {
        var independence = new Independence(studies, recalculations, accounts);
        var eligibility = new Eligibility(independence, qualifications, catalogue, new CaseRule(rules));
        return List.of(
                new AssignReviewers(accounts, eligibility).step(),
                new ReviewCase(eligibility).step(),
                new DecideCase(eligibility, new VerifiedResults(recalculations)).step());
    }
}
