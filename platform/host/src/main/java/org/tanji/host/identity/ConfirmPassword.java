package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.PASSWORD_WRONG;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * Asks for the password again before something is approved: a session that was left open, or stolen, is not enough to
 * decide on a certification. Wrong ones count for the lock-out.
 */
public final class ConfirmPassword {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Sessions sessions;
    private final LockOut lockOut;
    private final Passwords passwords;
    private final Clock clock;

    public ConfirmPassword(Accounts accounts, Sessions sessions, LockOut lockOut, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lockOut = lockOut;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether the password was typed in this session within the last five minutes. */
    public boolean isFresh(Session session) {
        return clock.instant().isBefore(session.confirmedAt().plus(FRESH));
    }

    /** @throws Failure PASSWORD_WRONG, or LOCKED_OUT after too many of them */
    public void confirm(Session session, String password) {
        checked(session, password);
        sessions.confirmed(session.tokenHash(), clock.instant());
    }

    /**
     * Replaces the password by one of its owner's choice. All other sessions of the account end.
     *
     * @throws Failure PASSWORD_WRONG, LOCKED_OUT, PASSWORD_SAME, or what is wrong with the new one
     */
    public void change(Session session, String old, String another) {
        var account = checked(session, old);
        PasswordRules.check(another, account.login());
        if (another.equals(old)) {
            throw Failure.of(IdentityFailure.PASSWORD_SAME);
        }
        var change = IdentityChange.of(
                clock.instant(),
                Actor.of(account),
                "account.password-changed",
                account.id().value());
        accounts.update(
                account.withPassword(passwords.hash(another), Optional.empty()),
                new Sessions.Ending.AllBut(session.tokenHash()),
                change);
        sessions.confirmed(session.tokenHash(), clock.instant());
    }

    private Account checked(Session session, String password) {
        var account = accounts.find(session.account()).orElseThrow();
        var address = session.caller().address();
        lockOut.refuse(account.login(), address);
        if (password.length() > PasswordRules.LONGEST || !passwords.matches(password, account.password())) {
            lockOut.failed(account.login(), address);
            throw Failure.of(PASSWORD_WRONG);
        }
        lockOut.forget(account.login(), address);
        return account;
    }
}
