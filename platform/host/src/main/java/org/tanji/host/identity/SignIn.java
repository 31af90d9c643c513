package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.LOCKED_OUT;
import static org.tanji.host.identity.IdentityFailure.WRONG_LOGIN_OR_PASSWORD;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * Lets somebody in who knows login and password, and recognises them afterwards.
 *
 * <p>The answer to a wrong login and to a wrong password is the same and takes as long. After five failures the login is
 * locked at that address for a quarter of an hour.
 */
public final class SignIn {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Clock clock;

    public SignIn(Accounts accounts, Sessions sessions, Attempts attempts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new session and its token; the token is told once and cannot be read back. */
    public record Opened(SessionToken token, Session session, Account account) {}

    /** Whoever a token belongs to. */
    public record Recognised(Session session, Account account) {}

    /**
     * @throws Failure WRONG_LOGIN_OR_PASSWORD, or LOCKED_OUT after too many of them
     */
    public Opened open(String typedLogin, String password, String address, Session.Kind kind) {
        var login = typedLogin.strip().toLowerCase(Locale.ROOT);
        if (login.isEmpty() || login.length() > LONGEST_LOGIN || password.length() > LONGEST_PASSWORD) {
            throw Failure.of(WRONG_LOGIN_OR_PASSWORD);
        }
        var earlier = attempts.find(login, address).filter(failed -> isRecent(failed));
        if (earlier.isPresent() && earlier.get().failures() >= MOST_FAILURES) {
            throw Failure.of(LOCKED_OUT, LOCKED_FOR.toMinutes());
        }
        var account = authenticated(login, password);
        if (account.isEmpty()) {
            attempts.failed(login, address, clock.instant(), clock.instant().minus(LOCKED_FOR));
            throw Failure.of(WRONG_LOGIN_OR_PASSWORD);
        }
        attempts.forget(login, address);
        var token = SessionToken.random();
        var session = Session.begin(token, account.get().id(), kind, clock);
        sessions.add(session);
        return new Opened(token, session, account.get());
    }

    /** Who holds this token; empty for a token that is unknown, has ended, or whose account was closed. */
    public Optional<Recognised> recognise(SessionToken token) {
        var session = sessions.find(token.hash()).filter(found -> found.isLive(clock));
        var account = session.flatMap(found -> accounts.find(found.account())).filter(Account::enabled);
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

    private Optional<Account> authenticated(String login, String password) {
        var account = accounts.find(login).filter(Account::enabled);
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        return account.filter(found -> passwords.matches(password, found.password()));
    }

    private boolean isRecent(Attempts.Failed failed) {
        return clock.instant().isBefore(failed.lastAt().plus(LOCKED_FOR));
    }
}
