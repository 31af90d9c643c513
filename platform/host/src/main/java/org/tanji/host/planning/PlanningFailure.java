package org.tanji.host.planning;

import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;

/** What clause 7.3 refuses. */
public enum PlanningFailure implements ClauseFailure {
    CONTRACT_NOT_SIGNED(Clause.PLANNED_AFTER_CONTRACT),
    DAYS_BELOW_FLOOR(Clause.AT_LEAST_TWO_PERSON_DAYS),
    DAYS_BELOW_TABLE(Clause.AT_LEAST_TWO_PERSON_DAYS),
    DAYS_NOT_STAFFED(Clause.QUALIFIED_TEAM),
    DECLARATION_MISSING(Clause.QUALIFIED_TEAM),
    INTEREST_DECLARED(Clause.QUALIFIED_TEAM),
    MEMBER_TWICE(Clause.QUALIFIED_TEAM),
    MEMBER_UNKNOWN(Clause.QUALIFIED_TEAM),
    NOT_APPOINTED(Clause.QUALIFIED_TEAM),
    NOT_QUALIFIED(Clause.QUALIFIED_TEAM),
    NO_APPROVAL_REASON(Clause.AT_LEAST_TWO_PERSON_DAYS),
    NO_PLAN_TO_ACKNOWLEDGE(Clause.PLAN_OF_FIVE_PARTS),
    NO_TEAM(Clause.QUALIFIED_TEAM),
    ONE_LEADER(Clause.QUALIFIED_TEAM),
    PART_MISSING(Clause.PLAN_OF_FIVE_PARTS),
    PLAN_ACKNOWLEDGED_ALREADY(Clause.PLAN_OF_FIVE_PARTS),
    PLANNED_IN_THE_PAST(Clause.PLAN_OF_FIVE_PARTS),
    UNCLEAR_DAY(Clause.QUALIFIED_TEAM),
    UNTOLD_INTEREST(Clause.QUALIFIED_TEAM);

    private final Clause clause;

    PlanningFailure(Clause clause) {
        this.clause = clause;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public String bundle() {
        return "text/planning";
    }
}
