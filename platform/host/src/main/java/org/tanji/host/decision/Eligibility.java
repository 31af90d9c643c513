package org.tanji.host.decision;

import static org.tanji.host.decision.DecisionRefusal.COMBINATION_FORBIDDEN;
import static org.tanji.host.decision.DecisionRefusal.COMBINATION_WITHOUT_REASON;
import static org.tanji.host.decision.DecisionRefusal.NOT_QUALIFIED;

import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.Localized;
import org.tanji.host.application.Application;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.identity.Area;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.Combination;
import org.tanji.host.rule.reading.Question;
import org.tanji.host.rule.reading.Questions;
import org.tanji.host.verification.CaseRule;

/** Whether somebody may review a case or decide on it: outside of the evaluation, and able on that day. */
record Eligibility(
        Independence independence, Qualifications qualifications, ProductCatalogue catalogue, CaseRule rules) {

    /** @throws Failure what speaks against that person, on record or in the register of qualifications */
    @CarriesOut(Clause.REVIEWER_OUTSIDE_EVALUATION)
    void require(CaseFile file, PersonId person, String name, Competence competence, LocalDate day) {
        independence.require(file, person);
        for (var unit : Application.of(file).units()) {
            var product = catalogue.find(unit.product());
            var able = product.filter(one ->
                            qualifications.valid(person, competence, new Area(one.familyId(), one.fieldCode()), day))
                    .isPresent();
            if (!able) {
                Localized wanted = locale -> Papers.text("competence." + competence.key(), locale);
                throw Failure.of(NOT_QUALIFIED, name, wanted, unit.key(), unit.model(), day);
            }
        }
    }

    /**
     * What the rule leaves open: whether who reviewed the application may review or decide, and whether who reviews may
     * decide.
     *
     * @throws Failure COMBINATION_FORBIDDEN, or COMBINATION_WITHOUT_REASON where the reading asks for one
     */
    @CarriesOut({Clause.REVIEWER_OUTSIDE_EVALUATION, Clause.DECISION_OUTSIDE_EVALUATION})
    void requireCombinations(CaseFile file, PersonId reviewer, PersonId decider, String reason, LocalDate day) {
        if (reviewer.equals(decider)) {
            combined(file, Questions.REVIEWER_DECIDES, "reviewer-decides", reason, day);
        }
        if (independence.reviewedApplication(file, reviewer) || independence.reviewedApplication(file, decider)) {
            combined(file, Questions.APPLICATION_REVIEWER_REVIEWS, "application-reviewer", reason, day);
        }
    }

    private void combined(CaseFile file, Question<Combination> question, String which, String reason, LocalDate day) {
        Localized combination = locale -> Papers.text("combination." + which, locale);
        switch (rules.of(file, day).answer(question)) {
            case FORBIDDEN -> throw Failure.of(COMBINATION_FORBIDDEN, combination, question.key());
            case WARN -> {
                if (reason.isBlank()) {
                    throw Failure.of(COMBINATION_WITHOUT_REASON, combination);
                }
            }
            case ALLOWED -> {
                // The body has decided that nothing speaks against it.
            }
        }
    }
}
