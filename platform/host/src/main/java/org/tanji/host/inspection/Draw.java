package org.tanji.host.inspection;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.tanji.engine.digest.Sha256;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * A random draw that anybody can repeat: the products whose SHA-256 of {@code SEED:NUMBER}, in hexadecimal, come first.
 *
 * @param population serial or batch numbers, each once
 * @param seed in hexadecimal
 */
public record Draw(List<String> population, String seed) {

    private static final int SEED_BYTES = 16;

    public Draw {
        population = List.copyOf(population);
    }

    /** 128 bits that nobody can foresee. */
    public static String newSeed() {
        var bits = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** At most as many as there are. */
    @CarriesOut(Clause.CONSISTENCY_BY_RANDOM_DRAW)
    public List<String> take(int size) {
        return population.stream()
                .sorted(Comparator.comparing((String number) -> Sha256.of(seed + ":" + number)))
                .limit(size)
                .toList();
    }
}
