package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationFailure.NOT_A_VERIFIER;
import static org.tanji.host.verification.VerificationFailure.VERIFIES_OWN_WORK;

import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Role;
import org.tanji.host.quantification.StudyVersion;

/** Who may verify a study: a member of the inspection team who had no part in it (rule 7.5.5, GB/T 27065 4.2). */
public final class Verifiers {

    /** The role that rule 7.5 gives the verification to. */
    public static final Role ROLE = Role.INSPECTOR;

    private Verifiers() {}

    /** Whether somebody may verify a study with these versions; everybody else may not. */
    public static boolean mayVerify(Account account, List<StudyVersion> versions) {
        return account.role() == ROLE && !hadAPart(account, versions);
    }

    private static boolean hadAPart(Account account, List<StudyVersion> versions) {
        return versions.stream()
                .anyMatch(version ->
                        version.owner().equals(account.id()) || version.author().equals(account.id()));
    }

    /** @throws Failure NOT_A_VERIFIER or VERIFIES_OWN_WORK */
    static void require(Account account, List<StudyVersion> versions) {
        if (account.role() != ROLE) {
            throw Failure.of(NOT_A_VERIFIER, account.role().key());
        }
        if (hadAPart(account, versions)) {
            throw Failure.of(VERIFIES_OWN_WORK, versions.get(0).title());
        }
    }
}
