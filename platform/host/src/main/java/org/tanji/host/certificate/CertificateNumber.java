package org.tanji.host.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a certificate, item h of 9.1; given out once and never used again, whatever becomes of the certificate. */
public record CertificateNumber(@JsonValue String value) implements Comparable<CertificateNumber> {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9][A-Z0-9.-]{2,58}[A-Z0-9]");

    @JsonCreator
    public CertificateNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a certificate: " + value);
        }
    }

    /** What somebody typed or scanned; empty for what cannot be a number. */
    public static Optional<CertificateNumber> find(String typed) {
        var bare = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return WRITTEN.matcher(bare).matches() ? Optional.of(new CertificateNumber(bare)) : Optional.empty();
    }

    @Override
    public int compareTo(CertificateNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
