package org.tanji.host.rule.reading;

import java.time.Period;
import java.util.List;

/** Every question whose answer changes what the program does. */
public final class Questions {

    public static final Question<ClockStart> CLOCK_START = Question.between("clock-start", ClockStart.class);
    public static final Question<CorrectionsOnClock> CORRECTIONS_ON_CLOCK =
            Question.between("corrections-on-clock", CorrectionsOnClock.class);
    public static final Question<Combination> EXPERT_COUNTS_AS_TEAM =
            Question.between("expert-counts-as-team", Combination.class);
    public static final Question<CorrectionStart> CORRECTION_START =
            Question.between("correction-start", CorrectionStart.class);
    public static final Question<SubmissionsCounted> SUBMISSIONS_COUNTED =
            Question.between("submissions-counted", SubmissionsCounted.class);
    public static final Question<Period> WHOLE_PERIOD = Question.period("whole-period");
    public static final Question<PrimaryData> PRIMARY_DATA = Question.between("primary-data", PrimaryData.class);
    public static final Question<Combination> APPLICATION_REVIEWER_REVIEWS =
            Question.between("application-reviewer-reviews", Combination.class);
    public static final Question<Combination> REVIEWER_DECIDES =
            Question.between("reviewer-decides", Combination.class);
    public static final Question<ValidityEnd> VALIDITY_END = Question.between("validity-end", ValidityEnd.class);
    public static final Question<PlaceChange> PLACE_CHANGE = Question.between("place-change", PlaceChange.class);
    public static final Question<FirstSurveillance> FIRST_SURVEILLANCE =
            Question.between("first-surveillance", FirstSurveillance.class);
    public static final Question<FirstSurveillanceLimit> FIRST_SURVEILLANCE_LIMIT =
            Question.between("first-surveillance-limit", FirstSurveillanceLimit.class);
    public static final Question<List<Period>> SURVEILLANCE_REMINDERS = Question.periods("surveillance-reminders");
    public static final Question<Period> SURVEILLANCE_CORRECTION = Question.period("surveillance-correction");
    public static final Question<Integer> SURVEILLANCE_SUBMISSIONS = Question.count("surveillance-submissions");
    public static final Question<DayCount> SUSPENSION_DAYS = Question.between("suspension-days", DayCount.class);
    public static final Question<SuspensionByHolder> SUSPENSION_BY_HOLDER =
            Question.between("suspension-by-holder", SuspensionByHolder.class);
    public static final Question<List<Period>> RECERTIFICATION_REMINDERS =
            Question.periods("recertification-reminders");
    public static final Question<LateRecertification> LATE_RECERTIFICATION =
            Question.between("late-recertification", LateRecertification.class);
    public static final Question<Boundary> GROWTH_BOUNDARY = Question.between("growth-boundary", Boundary.class);
    public static final Question<GrowthConsequence> GROWTH_CONSEQUENCE =
            Question.between("growth-consequence", GrowthConsequence.class);
    public static final Question<Days> NOTIFICATION = Question.days("notification");
    public static final Question<Period> INTERNAL_AUDIT = Question.period("internal-audit");
    public static final Question<Period> ARCHIVE = Question.period("archive");

    private static final List<Question<?>> ALL = List.of(
            CLOCK_START,
            CORRECTIONS_ON_CLOCK,
            EXPERT_COUNTS_AS_TEAM,
            CORRECTION_START,
            SUBMISSIONS_COUNTED,
            WHOLE_PERIOD,
            PRIMARY_DATA,
            APPLICATION_REVIEWER_REVIEWS,
            REVIEWER_DECIDES,
            VALIDITY_END,
            PLACE_CHANGE,
            FIRST_SURVEILLANCE,
            FIRST_SURVEILLANCE_LIMIT,
            SURVEILLANCE_REMINDERS,
            SURVEILLANCE_CORRECTION,
            SURVEILLANCE_SUBMISSIONS,
            SUSPENSION_DAYS,
            SUSPENSION_BY_HOLDER,
            RECERTIFICATION_REMINDERS,
            LATE_RECERTIFICATION,
            GROWTH_BOUNDARY,
            GROWTH_CONSEQUENCE,
            NOTIFICATION,
            INTERNAL_AUDIT,
            ARCHIVE);

    private Questions() {}

    /** In the order of their clauses. */
    public static List<Question<?>> all() {
        return ALL;
    }
}
