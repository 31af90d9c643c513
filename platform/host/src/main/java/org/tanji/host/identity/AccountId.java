package org.tanji.host.identity;

import java.util.UUID;

/** Names an account for ever, also when its login changes. */
public record AccountId(String value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
