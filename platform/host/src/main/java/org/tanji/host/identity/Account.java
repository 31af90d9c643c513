package org.tanji.host.identity;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param login in lower case, unique
 * @param enabled false once the account was closed; a closed account cannot sign in and its sessions end
 */
public record Account(
        AccountId id,
        String login,
        PasswordHash password,
        Role role,
        String displayName,
        boolean enabled,
        Instant createdAt) {}
