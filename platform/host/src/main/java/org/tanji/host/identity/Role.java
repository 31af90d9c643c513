package org.tanji.host.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody may do, in the order in which a case meets them. One account has one role: whoever evaluates a case can
 * neither review it nor decide on it, rule 7.6.
 */
public enum Role {
    /** Hands in products and their data, rule 7.1; sees its own only. */
    APPLICANT,
    /** Reviews applications, rule 7.2. */
    APPLICATION_REVIEWER,
    /** Appoints the team and plans the inspection, rule 7.3. */
    PLANNER,
    /** Member of the inspection team: inspects on site and verifies the footprint, rule 7.4 and 7.5. */
    INSPECTOR,
    /** Reviews what the team found, rule 7.6. */
    TECHNICAL_REVIEWER,
    /** Decides on the certification, rule 7.6. */
    DECISION_MAKER,
    /** Issues and keeps certificates, rule 9 and 11. */
    CERTIFICATE_ADMINISTRATOR,
    /** Admits product families and keeps the factor library, rule 1 and annexes 3 to 7. */
    FAMILY_ADMINISTRATOR,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Keeps accounts and the program itself. */
    SYSTEM_ADMINISTRATOR,
    /** The program itself, when a term of the rule has run out; no account has this role, so nobody signs in with it. */
    PROGRAM;

    /** Those that an account can have. */
    public static Set<Role> ofAccounts() {
        return EnumSet.complementOf(EnumSet.of(PROGRAM));
    }

    /** As written in logins of the demonstration and keys of words, such as {@code technical-reviewer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody with this role changes nothing but their own password. */
    public boolean readsOnly() {
        return this == AUDITOR;
    }

    /** Whether somebody with this role sees the studies of all applicants; an applicant sees only their own. */
    public boolean readsAllStudies() {
        return this != APPLICANT;
    }
}
