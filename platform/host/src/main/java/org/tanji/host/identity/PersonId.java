package org.tanji.host.identity;

import java.util.UUID;

/** Names a person for ever, whatever accounts they have. */
public record PersonId(String value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
