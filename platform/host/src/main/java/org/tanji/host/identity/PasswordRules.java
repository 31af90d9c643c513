package org.tanji.host.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.tanji.host.identity.IdentityFailure.PASSWORD_TOO_COMMON;
import static org.tanji.host.identity.IdentityFailure.PASSWORD_TOO_LONG;
import static org.tanji.host.identity.IdentityFailure.PASSWORD_TOO_SHORT;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tanji.engine.failure.Failure;

/**
 * Which passwords are taken: long enough, and none that everybody tries first. Nothing is asked about kinds of characters:
 * that makes passwords harder to remember, not harder to guess (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRules {

    /** Characters. */
    public static final int SHORTEST = 10;

    /** Characters; longer ones would only cost time. */
    public static final int LONGEST = 200;

    private static final String LIST = "common-passwords.txt";
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** @throws Failure PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON */
    static void check(String password, String login) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Failure.of(PASSWORD_TOO_SHORT, length, SHORTEST);
        }
        if (length > LONGEST) {
            throw Failure.of(PASSWORD_TOO_LONG, length, LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || plain.equals(login) || repeats(plain)) {
            throw Failure.of(PASSWORD_TOO_COMMON);
        }
    }

    /** Whether the text is one to four characters said again and again. */
    private static boolean repeats(String text) {
        for (var length = 1; length <= 4; length++) {
            var part = text.substring(0, length);
            if (part.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (var stream = requireNonNull(PasswordRules.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return Collections.unmodifiableSet(new TreeSet<>(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
