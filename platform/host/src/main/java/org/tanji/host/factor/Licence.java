package org.tanji.host.factor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms under which the library may pass a figure on; a source with any other stays out of it. */
public enum Licence {
    /** Announcement of a Chinese authority; facts, free to quote with the source. */
    CN_OFFICIAL_DOCUMENT("CN-official-document"),
    /** Numbers of a Chinese standard; facts, the text of the standard is not reproduced. */
    CN_STANDARD_VALUE("CN-standard-value"),
    IPCC_FACT("IPCC-fact"),
    CC0("CC0-1.0"),
    OPEN_GOVERNMENT("OGL-UK-3.0");

    private final String key;

    Licence(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Licence> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(Licence::key).collect(Collectors.joining(" "));
    }
}
