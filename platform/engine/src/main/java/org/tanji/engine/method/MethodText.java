package org.tanji.engine.method;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a method was read from, so that it can be read again years later.
 *
 * @param main name of the method file itself
 * @param files content by name; more than one when the method extends others
 * @param sha256 over names and contents
 */
public record MethodText(String main, Map<String, String> files, String sha256) {

    public MethodText {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Computes the hash; it depends neither on the order of the files nor on the machine. */
    public static MethodText of(String main, Map<String, String> files) {
        return new MethodText(main, files, sha256(main, files));
    }

    /** A method in a single file. */
    public static MethodText of(String main, String content) {
        return of(main, Map.of(main, content));
    }

    private static String sha256(String main, Map<String, String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, main);
            new TreeMap<>(files).forEach((name, content) -> {
                add(digest, name);
                add(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }

    /** Length first, so that no two lists of texts run together into the same bytes. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
