package org.tanji.host.rule.web;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.text.Localized;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.RuleParameters;
import org.tanji.host.rule.deadline.TermWords;

/**
 * One number of an edition.
 *
 * @param key as in the edition's file, such as {@code inspection.correction}
 * @param value as in the file
 * @param words the value as a person says it
 */
record PrescribedValue(String key, Clause clause, String value, Localized words) {

    static List<PrescribedValue> of(RuleParameters rule) {
        var inspection = rule.inspection();
        var surveillance = rule.surveillance();
        var certificate = rule.certificate();
        var growth = rule.growth();
        return List.of(
                text(
                        "scope.fields",
                        Clause.SCOPE_IN_APPROVED_FIELDS,
                        String.join(", ", rule.scope().fields())),
                text(
                        "scope.products",
                        Clause.SCOPE_LISTED_PRODUCTS,
                        Integer.toString(rule.scope().products())),
                term("certification.within", Clause.CERTIFIED_WITHIN_180_DAYS, rule.certifiedWithin()),
                text(
                        "inspection.leastPersonDays",
                        Clause.AT_LEAST_TWO_PERSON_DAYS,
                        Integer.toString(inspection.leastPersonDays())),
                term("inspection.correction", Clause.CORRECTION_WITHIN_TWO_MONTHS, inspection.correction()),
                text(
                        "inspection.submissions",
                        Clause.CORRECTION_SUBMITTED_TWICE_AT_MOST,
                        Integer.toString(inspection.submissions())),
                term("surveillance.earliest", Clause.SURVEILLANCE_FROM_SIX_MONTHS, surveillance.earliest()),
                term("surveillance.interval", Clause.SURVEILLANCE_WITHIN_TWELVE_MONTHS, surveillance.interval()),
                term("certificate.validity", Clause.VALID_FOR_TWO_YEARS, certificate.validity()),
                term("certificate.suspensionWithin", Clause.SUSPENDED_WITHIN_FIVE_DAYS, certificate.suspensionWithin()),
                term(
                        "certificate.longestSuspension",
                        Clause.SUSPENDED_AT_MOST_SIX_MONTHS,
                        certificate.longestSuspension()),
                term("recertification.lead", Clause.RECERTIFICATION_SIX_MONTHS_BEFORE, rule.recertificationLead()),
                with(
                        "mark.largerThan",
                        Clause.MARK_SIZE,
                        rule.markLargerThan(),
                        rule.markLargerThan().toPlainString() + " mm"),
                term("factory.recordsKept", Clause.RECORDS_KEPT_THREE_YEARS, rule.recordsKept()),
                share(
                        "growth.unplanned",
                        Clause.GROWTH_ENDS_VALIDITY,
                        growth.lines().unplanned()),
                share(
                        "growth.planned",
                        Clause.GROWTH_ENDS_VALIDITY,
                        growth.lines().planned()),
                term("growth.longerThan", Clause.GROWTH_ENDS_VALIDITY, growth.longerThan()));
    }

    private static PrescribedValue text(String key, Clause clause, String value) {
        return new PrescribedValue(key, clause, value, BilingualText.same(value));
    }

    private static PrescribedValue term(String key, Clause clause, Period value) {
        return new PrescribedValue(key, clause, value.toString(), TermWords.of(value));
    }

    private static PrescribedValue share(String key, Clause clause, BigDecimal share) {
        return with(
                key, clause, share, share.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    }

    private static PrescribedValue with(String key, Clause clause, BigDecimal value, String said) {
        return new PrescribedValue(key, clause, value.toPlainString(), BilingualText.same(said));
    }
}
