package org.tanji.host.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes and checks passwords with Argon2id, 19 MiB and two passes (OWASP's first recommendation for it).
 *
 * <p>Each computation holds its memory while it runs, so only two run at a time; a flood of sign-ins waits instead of
 * filling the heap.
 */
public final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Looks like a hash, belongs to nobody: an unknown login takes as long as a wrong password. */
    private static final PasswordHash NOBODY =
            new PasswordHash("$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43));

    private final SecureRandom random = new SecureRandom();
    private final Semaphore running = new Semaphore(2, true);

    public PasswordHash hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = argon2(password, salt, MEMORY_KIB, PASSES, LANES);
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    public boolean matches(String password, PasswordHash expected) {
        var parts = expected.encoded().split("\\$");
        var costs = parts[3].split(",");
        var salt = Base64.getDecoder().decode(parts[4]);
        var hash = argon2(password, salt, cost(costs[0]), cost(costs[1]), cost(costs[2]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[5]));
    }

    /** Spends the time of a check on a login that does not exist. */
    public void matchesNobody(String password) {
        matches(password, NOBODY);
    }

    /** Sixteen letters and digits that are not taken for one another; 79 bits. */
    public String generate() {
        var letters = "abcdefghjkmnpqrstuvwxyz23456789";
        var password = new StringBuilder();
        for (var place = 0; place < 16; place++) {
            password.append(place > 0 && place % 4 == 0 ? "-" : "")
                    .append(letters.charAt(random.nextInt(letters.length())));
        }
        return password.toString();
    }

    private static int cost(String setting) {
        return Integer.parseInt(setting.substring(2));
    }

    private byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var hash = new byte[HASH_BYTES];
        running.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(password.getBytes(UTF_8), hash);
        } finally {
            running.release();
        }
        return hash;
    }
}
