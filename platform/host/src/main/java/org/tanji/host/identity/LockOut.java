package org.tanji.host.identity;

import static org.tanji.host.identity.IdentityFailure.LOCKED_OUT;

import java.time.Clock;
import java.time.Duration;
import org.tanji.engine.failure.Failure;

/** After five wrong passwords a login is locked at that address for a quarter of an hour. */
public final class LockOut {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final Attempts attempts;
    private final Clock clock;

    public LockOut(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws Failure LOCKED_OUT */
    void refuse(String login, String address) {
        var earlier = attempts.find(login, address)
                .filter(failed -> clock.instant().isBefore(failed.lastAt().plus(LOCKED_FOR)));
        if (earlier.isPresent() && earlier.get().failures() >= MOST_FAILURES) {
            throw Failure.of(LOCKED_OUT, LOCKED_FOR.toMinutes());
        }
    }

    void failed(String login, String address) {
        attempts.failed(login, address, clock.instant(), clock.instant().minus(LOCKED_FOR));
    }

    void forget(String login, String address) {
        attempts.forget(login, address);
    }
}
