package org.tanji.host.casefile;

import java.util.UUID;

/** Names a case for ever; 122 random bits, so that nobody finds one by counting. */
public record CaseId(String value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
