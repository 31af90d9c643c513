package org.tanji.host.quantification;

import java.util.UUID;

/** Names a study; 122 random bits, so that nobody finds one by counting. */
public record StudyId(String value) {

    public static StudyId random() {
        return new StudyId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
