package org.tanji.host.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals entries by HMAC-SHA-256. Whoever can write to the database but does not hold this key cannot make an entry that
 * fits.
 */
public final class ChainKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret {@link #LENGTH} random bytes */
    public ChainKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** In hexadecimal. */
    public String seal(String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key: objects end up in logs. */
    @Override
    public String toString() {
        return "ChainKey";
    }
}
