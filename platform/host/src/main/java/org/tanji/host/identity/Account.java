package org.tanji.host.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A way for one person to sign in with one role. Whoever takes another role gets another account.
 *
 * @param login in lower case, unique
 * @param enabled false once the account was closed; a closed account cannot sign in and its sessions end
 * @param expiresAt from then on the account is refused like a closed one; empty when it has no end
 * @param oneTimeSince when somebody else set the password, which its owner must replace before anything else; empty once
 *     they did
 */
public record Account(
        AccountId id,
        PersonId person,
        String login,
        PasswordHash password,
        Role role,
        String displayName,
        boolean enabled,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> oneTimeSince) {

    public Account {
        if (role == Role.PROGRAM) {
            throw new IllegalArgumentException("nobody signs in as the program");
        }
    }

    /** Whether it may be used at that moment. */
    public boolean isOpen(Instant now) {
        return enabled && expiresAt.map(now::isBefore).orElse(true);
    }

    /** The same with another password; one-time when somebody else than its owner has set it. */
    Account withPassword(PasswordHash another, Optional<Instant> setByOthersAt) {
        return new Account(id, person, login, another, role, displayName, enabled, createdAt, expiresAt, setByOthersAt);
    }

    Account withEnabled(boolean open) {
        return new Account(id, person, login, password, role, displayName, open, createdAt, expiresAt, oneTimeSince);
    }

    Account withEnd(Optional<Instant> end) {
        return new Account(id, person, login, password, role, displayName, enabled, createdAt, end, oneTimeSince);
    }
}
