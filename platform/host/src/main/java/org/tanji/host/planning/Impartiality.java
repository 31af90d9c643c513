package org.tanji.host.planning;

import static org.tanji.host.planning.PlanningFailure.UNCLEAR_DAY;
import static org.tanji.host.planning.PlanningFailure.UNTOLD_INTEREST;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Desk;
import org.tanji.host.casefile.Fact;
import org.tanji.host.planning.PlanningFact.InterestDeclared;
import org.tanji.host.planning.PlanningForms.DeclareInterest;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** Whether what somebody has declared keeps them from a team. */
final class Impartiality {

    private Impartiality() {}

    /** @param day the first on site */
    @CarriesOut(Clause.QUALIFIED_TEAM)
    static boolean bars(InterestDeclared declared, LocalDate day, PlanningTerms terms) {
        return declared.interest()
                || !declared.consultedUntil().isEmpty()
                        && LocalDate.parse(declared.consultedUntil())
                                .plus(terms.impartiality())
                                .isAfter(day);
    }

    /** Every person declares for themselves. */
    static Fact declare(Desk desk, DeclareInterest form) {
        if (form.interest() && form.what().isBlank()) {
            throw Failure.of(UNTOLD_INTEREST);
        }
        var until = form.consultedUntil().strip();
        try {
            return new InterestDeclared(
                    form.interest(),
                    form.what(),
                    until.isEmpty() ? "" : LocalDate.parse(until).toString());
        } catch (DateTimeException e) {
            throw Failure.of(UNCLEAR_DAY, until);
        }
    }
}
