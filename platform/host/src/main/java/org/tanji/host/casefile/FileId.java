package org.tanji.host.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a file of a case; random, so that a name tells nothing and finds nothing. */
public record FileId(@JsonValue String value) {

    @JsonCreator
    public FileId {}

    public static FileId random() {
        return new FileId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
