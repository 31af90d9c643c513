package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the parts of a request, to tell a repeated one from another under the same key. */
public final class RequestDigest {

    private RequestDigest() {}

    public static String of(String address, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
