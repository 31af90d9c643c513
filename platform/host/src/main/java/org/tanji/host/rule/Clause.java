package org.tanji.host.rule;

import static org.tanji.host.rule.ClauseNature.CONTENT;
import static org.tanji.host.rule.ClauseNature.DATA;
import static org.tanji.host.rule.ClauseNature.EXTERNAL;
import static org.tanji.host.rule.ClauseNature.HARD;
import static org.tanji.host.rule.ClauseNature.ROLE;
import static org.tanji.host.rule.ClauseNature.SOFT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tanji.engine.text.Localized;

/**
 * What rule ZCXH/XZ-15-2024 asks, one constant for each of the 81 rules of the register.
 *
 * <p>To see what carries out a rule and what proves it, find the usages of its constant. As {@link Localized} words a
 * constant is one sentence that says what is asked, in our own words.
 */
public enum Clause implements Localized {
    /** Only products of a field that the body is approved for are certified: PV06, PV11, PV13, PV16. */
    SCOPE_IN_APPROVED_FIELDS(1, "1", HARD),
    /** The product is one of the 28 that the rule names, by its exact name. */
    SCOPE_LISTED_PRODUCTS(2, "1", HARD),
    /** The scope grows or shrinks only by a notice that the body has published. */
    SCOPE_CHANGED_BY_NOTICE(3, "1", EXTERNAL),
    /** What the annex of a product asks, annexes 3 to 7, goes before the general text. */
    ANNEX_REQUIREMENTS_PREVAIL(4, "1", CONTENT),
    /** One unit is one product and one model of one factory; another site is another unit. */
    UNIT_BY_PRODUCT_MODEL_AND_SITE(5, "4", HARD, SOFT),
    /** Products of an annex share a unit only when name and model are both the same. */
    UNIT_NEVER_SPANS_MODELS(6, "Annexes 3–6 2, Annex 7 6", HARD),
    /** The basis is GB/T 24067, this rule and the one technical specification of the product. */
    BASIS_STANDARDS(7, "5", HARD),
    /** Every stage is quantified by the technical specification that belongs to the product. */
    QUANTIFIED_BY_ITS_SPECIFICATION(8, "Annexes 3–6 4, Annex 7 8", HARD),
    /** A case keeps the edition of the rule that was in force when it was accepted. */
    EDITION_IN_FORCE(9, "Cover", HARD),
    /** From acceptance to certificate normally takes at most 180 days; more needs a reason. */
    CERTIFIED_WITHIN_180_DAYS(10, "6", SOFT),
    /** Time lost by the applicant for one of five reasons does not count. */
    CLOCK_STOPS_FOR_FIVE_REASONS(11, "6", DATA),
    /** The application names applicant, producer and factory, the product and its model. */
    APPLICATION_FORM(12, "7.1 (1)", DATA, HARD),
    /** The business licence of each of the three parties is handed in. */
    BUSINESS_LICENCES(13, "7.1 (2)", DATA, HARD),
    /** Parties that differ prove their relation; a dealer or importer shows its contract. */
    RELATION_BETWEEN_PARTIES(14, "7.1 (3)", DATA, HARD),
    /** Who owns the design is shown where one makes for another (OEM or ODM). */
    INTELLECTUAL_PROPERTY(15, "7.1 (4)", DATA),
    /** The organisation chart of the factory is handed in. */
    ORGANISATION_CHART(16, "7.1 (5)", DATA, HARD),
    /** The process flow or the working instructions of the product are handed in. */
    PROCESS_DESCRIPTION(17, "7.1 (6)", DATA, HARD),
    /** The applicant answers for the truth of everything handed in. */
    DECLARATION_OF_TRUTH(18, "7.1", DATA),
    /** Sites, boundary, process and materials together show whether the body is able to accept. */
    ABILITY_TO_ACCEPT(19, "7.2", DATA, HARD),
    /** Nobody under an order to close or on the list of serious offenders is accepted. */
    EXCLUDED_APPLICANTS(20, "7.2", HARD),
    /** The review answers three questions: documents complete, body capable, applicant informed. */
    REVIEW_OF_THREE_QUESTIONS(21, "7.2 (1)–(3)", HARD),
    /** A complete file gets a notice of acceptance or refusal; an accepted one gets a contract. */
    NOTICE_AND_CONTRACT(22, "7.2", HARD),
    /** What the applicant handed in is archived and kept confidential. */
    FILED_AND_CONFIDENTIAL(23, "7.2", DATA),
    /** The certification is planned once the contract is signed, not before. */
    PLANNED_AFTER_CONTRACT(24, "7.3", HARD),
    /** The team is made of qualified people; experts may advise it, but do not conclude. */
    QUALIFIED_TEAM(25, "7.3.1", ROLE, HARD),
    /** An inspection takes two person-days or more; fewer need an approved reason. */
    AT_LEAST_TWO_PERSON_DAYS(26, "7.3.1", SOFT),
    /** The plan states purpose, basis, scope, dates and team. */
    PLAN_OF_FIVE_PARTS(27, "7.3.2", DATA, HARD),
    /** The mode is inspection on site, verification of the footprint and surveillance afterwards. */
    MODE_OF_CERTIFICATION(28, "3", CONTENT),
    /** A case passes through eight steps, from application to recertification. */
    EIGHT_STEPS(29, "7", HARD),
    /** An inspection concludes on the factory's ability and on the consistency of the product. */
    INSPECTION_OF_TWO_PARTS(30, "7.4.1", HARD),
    /** The factory produces normally while it is inspected. */
    FACTORY_IN_PRODUCTION(31, "7.4.1", HARD),
    /** Consistency is checked in three respects on products drawn at random from passed ones. */
    CONSISTENCY_BY_RANDOM_DRAW(32, "7.4.1 (2)", DATA, HARD),
    /** The footprint is verified on site; doing it from afar needs a reason. */
    VERIFIED_ON_SITE(33, "7.5.1", SOFT),
    /** The verification may precede or accompany the inspection, and ends before the review. */
    VERIFIED_BEFORE_REVIEW(34, "7.5.1", HARD),
    /** The verification covers every product and every site applied for, none is sampled. */
    EVERY_PRODUCT_AND_SITE(35, "7.5.1", HARD),
    /** Unit, boundary, data, allocation, cut-off and data quality are each concluded upon. */
    SIX_SUBJECTS_VERIFIED(36, "7.5.1", HARD),
    /** Primary data go before secondary ones and local databases before foreign ones. */
    PRIMARY_DATA_FIRST(37, "7.5.2", SOFT),
    /** Data of different sources are compared, and what differs is explained. */
    SOURCES_CROSS_CHECKED(38, "7.5.2", HARD),
    /** Nine qualities of the data are each on record, reproducibility among them. */
    NINE_DATA_QUALITIES(39, "7.5.3", HARD),
    /** The data span a whole period of production. */
    WHOLE_PERIOD_OF_DATA(40, "7.5.3 (1)", SOFT),
    /** The uncertainty of the data is analysed. */
    UNCERTAINTY_ANALYSED(41, "7.5.3 (9)", HARD),
    /** Each stage is quantified, with its model, software and formulas stated. */
    STAGES_WITH_MODEL_AND_FORMULA(42, "7.5.4", DATA, HARD),
    /** The team writes the verification report in the form of annex 2, and each member signs. */
    VERIFICATION_REPORT(43, "7.5.5", CONTENT, HARD),
    /** The team concludes the inspection, and reports one not passed straight to the body. */
    TEAM_CONCLUDES(44, "7.4.2", ROLE),
    /** Nonconformities are corrected within two months; later counts as not passed. */
    CORRECTION_WITHIN_TWO_MONTHS(45, "7.4.2", HARD),
    /** Evidence of corrections is handed in twice at most; a second failure is not passed. */
    CORRECTION_SUBMITTED_TWICE_AT_MOST(46, "7.4.2", HARD),
    /** The team itself verifies the corrections. */
    TEAM_VERIFIES_CORRECTIONS(47, "7.4.2", ROLE, HARD),
    /** The team writes a report of the inspection once it has ended. */
    INSPECTION_REPORT(48, "7.4.3", DATA, HARD),
    /** The technical reviewer is independent, able, and took no part in the evaluation. */
    REVIEWER_OUTSIDE_EVALUATION(49, "7.6", ROLE, HARD),
    /** The review weighs documents, inspection and verification, and recommends. */
    REVIEW_OF_THREE_RECORDS(50, "7.6", HARD),
    /** The decision follows the review, made by somebody outside the evaluation. */
    DECISION_OUTSIDE_EVALUATION(51, "7.6", ROLE, HARD),
    /** A refusal is written, with reasons, and ends the case; to come back, correct first. */
    REFUSAL_IN_WRITING(52, "7.6", HARD),
    /** The certificate holds nine items, a to i. */
    CERTIFICATE_OF_NINE_ITEMS(53, "9.1", CONTENT, HARD),
    /** A certificate is valid for two years, kept alive by regular surveillance. */
    VALID_FOR_TWO_YEARS(54, "9.2", HARD),
    /** A footprint grown by 10 % unplanned or 5 % planned for over 3 months is certified anew. */
    GROWTH_ENDS_VALIDITY(55, "Annex 1 11.1", HARD),
    /** A change is applied for and assessed; the new certificate keeps the old end. */
    CHANGE_ASSESSED_AND_REISSUED(56, "9.3", HARD),
    /** A change is made after the body has approved it, not before. */
    CHANGE_ONLY_AFTER_APPROVAL(57, "Annex 1 13", HARD),
    /** Surveillance repeats all three: factory's ability, consistency, verification. */
    SURVEILLANCE_OF_THREE_PARTS(58, "8.1", HARD),
    /** The yearly surveillance can be planned from six months after inspection or certificate. */
    SURVEILLANCE_FROM_SIX_MONTHS(59, "8.2", SOFT),
    /** No more than twelve months lie between two visits. */
    SURVEILLANCE_WITHIN_TWELVE_MONTHS(60, "8.2", HARD),
    /** Three kinds of events allow an earlier or additional visit, also unannounced. */
    SURVEILLANCE_BROUGHT_FORWARD(61, "8.2", SOFT),
    /** What surveillance finds is corrected within a term that the body sets. */
    SURVEILLANCE_CORRECTIONS(62, "8.3", EXTERNAL),
    /** The body evaluates each surveillance; what does not conform is suspended or withdrawn. */
    SURVEILLANCE_EVALUATED(63, "8.4", CONTENT),
    /** The certificate is suspended within five days after the ground was confirmed. */
    SUSPENDED_WITHIN_FIVE_DAYS(64, "9.4", HARD),
    /** A suspension lasts six months at most; then the certificate is withdrawn. */
    SUSPENDED_AT_MOST_SIX_MONTHS(65, "9.4", HARD),
    /** Certificate and mark are not used during a suspension. */
    NO_USE_WHILE_SUSPENDED(66, "9.4", HARD),
    /** A certificate is restored when asked for in time and after a new inspection was passed. */
    RESTORED_AFTER_INSPECTION(67, "9.4", HARD),
    /** The holder may ask to have its certificate suspended or cancelled. */
    HOLDER_MAY_GIVE_UP(68, "9.4", DATA),
    /** Anybody can look up a certificate; ended ones are taken back or published. */
    PUBLIC_LOOK_UP(69, "9.4", HARD),
    /** Recertification is applied for six months before the certificate ends. */
    RECERTIFICATION_SIX_MONTHS_BEFORE(70, "10", SOFT),
    /** The mark goes on the product, else on the smallest packing, else into the papers. */
    MARK_PLACEMENT(71, "11.2", SOFT),
    /** The mark is scaled evenly, stays legible, and is larger than 8 mm. */
    MARK_SIZE(72, "11.2", SOFT),
    /** Only the body's own drawing of the mark is used. */
    MARK_DESIGN(73, "11.1", EXTERNAL),
    /** Five kinds of products bear neither certificate nor mark. */
    MARK_FORBIDDEN(74, "Annex 1 14", HARD),
    /** Fees follow the body's own terms. */
    FEES(75, "12", EXTERNAL),
    /** The factory names one of its management as responsible for the certification. */
    RESPONSIBLE_MANAGER(76, "Annex 1 1.1", DATA),
    /** Records are kept for three years at least, and back to the visit before. */
    RECORDS_KEPT_THREE_YEARS(77, "Annex 1 2.3", HARD),
    /** Delivery, use and end of life are inspected when they are inside the boundary. */
    CHECKLIST_FOLLOWS_BOUNDARY(78, "Annex 1 7–9", HARD),
    /** A fault of an instrument is traced back to the products measured, and reported if needed. */
    INSTRUMENT_FAULT_TRACED(79, "Annex 1 10.3.1", DATA),
    /** The body is told promptly when footprint or consistency was not maintained. */
    BODY_NOTIFIED_PROMPTLY(80, "Annex 1 11.2", EXTERNAL),
    /** The factory audits itself and corrects what it finds. */
    INTERNAL_AUDIT(81, "Annex 1 12", SOFT);

    private final int number;
    private final String cited;
    private final Set<ClauseNature> natures;

    Clause(int number, String cited, ClauseNature... natures) {
        this.number = number;
        this.cited = cited;
        this.natures = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(natures)));
    }

    /** The line of the register, such as {@code R-045}. */
    public String id() {
        return "R-" + Integer.toString(1000 + number).substring(1);
    }

    /** The clause as printed, such as {@code 7.4.2} or {@code Annex 1 11.1}. */
    public String cited() {
        return cited;
    }

    /** The clause as printed, with the word for an annex in the reader's language. */
    public String cited(Locale locale) {
        return ClauseWords.cited(this, locale);
    }

    /** One or more, in the order of {@link ClauseNature}. */
    public Set<ClauseNature> natures() {
        return natures;
    }

    /** What it asks, in one sentence. */
    @Override
    public String in(Locale locale) {
        return ClauseWords.text(id(), locale);
    }
}
