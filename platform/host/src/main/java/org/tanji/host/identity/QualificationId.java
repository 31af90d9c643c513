package org.tanji.host.identity;

import java.util.UUID;

/** Names one recorded qualification for ever. */
public record QualificationId(String value) {

    public static QualificationId random() {
        return new QualificationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
