package org.tanji.host.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.tanji.engine.digest.Sha256;

/** What a browser or a program shows to prove that it has signed in: 256 random bits. Kept only as a hash. */
public record SessionToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal, as the database keeps it. */
    public String hash() {
        return Sha256.of(secret);
    }

    /** What a form sends back to prove that it came from a page of this session; tells nothing about the secret. */
    public String formToken() {
        return Sha256.of("form " + secret);
    }

    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return "SessionToken";
    }
}
