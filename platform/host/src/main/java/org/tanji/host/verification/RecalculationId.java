package org.tanji.host.verification;

import java.util.UUID;

/** Names a recalculation. */
public record RecalculationId(String value) {

    public static RecalculationId random() {
        return new RecalculationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
