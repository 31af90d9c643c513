package org.tanji.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;

class CitedClauseTest {

    private enum Refusal implements ClauseFailure {
        EVALUATED_IT(Clause.REVIEWER_OUTSIDE_EVALUATION),
        TOO_LATE(Clause.CORRECTION_WITHIN_TWO_MONTHS);

        private final Clause clause;

        Refusal(Clause clause) {
            this.clause = clause;
        }

        @Override
        public Clause clause() {
            return clause;
        }

        @Override
        public String bundle() {
            return "text/citedclause";
        }
    }

    @Test
    void aPageQuotesEachClauseOnceInTheOrderOfTheProblems() {
        var late = new Problem(new Place.InData("nonconformities[0]"), Failure.of(Refusal.TOO_LATE));
        var again = new Problem(new Place.InData("nonconformities[1]"), Failure.of(Refusal.TOO_LATE));
        var failure = Failure.listing(Refusal.EVALUATED_IT, List.of(late, again));

        var page = FailurePage.of(failure, 409, Words.in(Locale.SIMPLIFIED_CHINESE), 1);

        assertEquals(
                List.of("7.6", "7.4.2"),
                page.clauses().stream().map(FailurePage.Cited::clause).toList());
        assertEquals(
                Clause.REVIEWER_OUTSIDE_EVALUATION.in(Locale.SIMPLIFIED_CHINESE),
                page.clauses().get(0).asks());
    }

    @Test
    void aFailureOutsideOfTheRuleQuotesNoClause() {
        var page = FailurePage.of(Failure.of(WebFailure.NOT_SIGNED_IN), 401, Words.in(Locale.ENGLISH), 1);

        assertEquals(List.of(), page.clauses());
    }
}
