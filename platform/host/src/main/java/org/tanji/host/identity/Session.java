package org.tanji.host.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tanji.engine.digest.Sha256;

/**
 * A sign-in that lasts.
 *
 * @param seenAt when it was last used, to within a minute
 * @param confirmedAt when its owner last typed the password in it; at first when they signed in
 */
public record Session(
        String tokenHash,
        AccountId account,
        Kind kind,
        Instant createdAt,
        Instant seenAt,
        Instant confirmedAt,
        Caller caller) {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** Who holds the token. */
    public enum Kind {
        /** A browser, in a cookie; ends after half an hour without use. */
        BROWSER,
        /** A program, in the header {@code Authorization: Bearer}. */
        PROGRAM
    }

    static Session begin(SessionToken token, AccountId account, Kind kind, Caller caller, Clock clock) {
        var now = clock.instant();
        return new Session(token.hash(), account, kind, now, now, now, caller);
    }

    /** Names the session in a list; tells nothing that would open it. */
    public String handle() {
        return Sha256.of("handle " + tokenHash).substring(0, 16);
    }

    public boolean isLive(Clock clock) {
        var now = clock.instant();
        var fresh = now.isBefore(createdAt.plus(LONGEST));
        return switch (kind) {
            case BROWSER -> fresh && now.isBefore(seenAt.plus(IDLE));
            case PROGRAM -> fresh;
        };
    }

    /** Noting every request would turn every page into a write. */
    boolean isWorthNoting(Clock clock) {
        return clock.instant().isAfter(seenAt.plus(NOTED_EVERY));
    }

    public Instant endsAt() {
        return createdAt.plus(LONGEST);
    }
}
