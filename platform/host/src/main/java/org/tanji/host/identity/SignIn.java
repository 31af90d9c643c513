package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.ACCOUNT_ENDED;
import static org.tanji.host.identity.IdentityFailure.ONE_TIME_PASSWORD_ENDED;
import static org.tanji.host.identity.IdentityFailure.WRONG_LOGIN_OR_PASSWORD;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * Lets somebody in who knows login and password, and recognises them afterwards.
 *
 * <p>The answer to a wrong login and to a wrong password is the same and takes as long. Too many failures lock the
 * login at that address, see {@link LockOut}.
 */
public final class SignIn {

    private static final Duration ONE_TIME_LASTS = Duration.ofDays(7);
    private static final int LONGEST_LOGIN = 64;

    private final Accounts accounts;
    private final Sessions sessions;
    private final LockOut lockOut;
    private final Passwords passwords;
    private final Clock clock;

    public SignIn(Accounts accounts, Sessions sessions, LockOut lockOut, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lockOut = lockOut;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new session and its token; the token is told once and cannot be read back. */
    public record Opened(SessionToken token, Session session, Account account) {}

    /** Whoever a token belongs to. */
    public record Recognised(Session session, Account account) {}

    /**
     * @throws Failure WRONG_LOGIN_OR_PASSWORD, LOCKED_OUT after too many of them; only to somebody who knows the password:
     *     ACCOUNT_ENDED, ONE_TIME_PASSWORD_ENDED
     */
    public Opened open(String typedLogin, String password, Caller caller, Session.Kind kind) {
        var address = caller.address();
        var login = typedLogin.strip().toLowerCase(Locale.ROOT);
        if (login.isEmpty() || login.length() > LONGEST_LOGIN || password.length() > PasswordRules.LONGEST) {
            throw Failure.of(WRONG_LOGIN_OR_PASSWORD);
        }
        lockOut.refuse(login, address);
        var account = authenticated(login, password);
        if (account.isEmpty()) {
            lockOut.failed(login, address);
            throw Failure.of(WRONG_LOGIN_OR_PASSWORD);
        }
        lockOut.forget(login, address);
        refuseEnded(account.get());
        var token = SessionToken.random();
        var session = Session.begin(token, account.get().id(), kind, caller, clock);
        sessions.add(session, opened(account.get(), session));
        return new Opened(token, session, account.get());
    }

    /** Who holds this token; empty for a token that is unknown, has ended, or whose account was closed. */
    public Optional<Recognised> recognise(SessionToken token) {
        var session = sessions.find(token.hash()).filter(found -> found.isLive(clock));
        var account =
                session.flatMap(found -> accounts.find(found.account())).filter(found -> found.isOpen(clock.instant()));
        if (session.isEmpty() || account.isEmpty()) {
            return Optional.empty();
        }
        if (session.get().isWorthNoting(clock)) {
            sessions.seen(token.hash(), clock.instant());
        }
        return Optional.of(new Recognised(session.get(), account.get()));
    }

    /** Ends the session of this token; a token that is unknown changes nothing. */
    public void end(SessionToken token) {
        sessions.end(token.hash());
    }

    /** Forgets what has ended anyway. */
    public void tidy() {
        sessions.endAllBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    private void refuseEnded(Account account) {
        var now = clock.instant();
        if (!account.isOpen(now)) {
            throw Failure.of(
                    ACCOUNT_ENDED, account.expiresAt().map(BodyDays::lastDay).orElseThrow());
        }
        if (account.oneTimeSince()
                .filter(since -> now.isAfter(since.plus(ONE_TIME_LASTS)))
                .isPresent()) {
            throw Failure.of(ONE_TIME_PASSWORD_ENDED, ONE_TIME_LASTS.toDays());
        }
    }

    private static IdentityChange opened(Account account, Session session) {
        return IdentityChange.of(
                        session.createdAt(),
                        Actor.of(account),
                        "session.opened",
                        account.id().value())
                .with("address", session.caller().address())
                .with("kind", session.kind().name());
    }

    private Optional<Account> authenticated(String login, String password) {
        var account = accounts.find(login).filter(Account::enabled);
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        return account.filter(found -> passwords.matches(password, found.password()));
    }
}
