package org.tanji.host.inspection;

import java.util.Comparator;
import java.util.List;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Sha256;

/**
 * A random draw that anybody can repeat: the products whose SHA-256 of {@code SEED:NUMBER}, in hexadecimal, come first.
 *
 * @param population serial or batch numbers, each once
 * @param seed in hexadecimal
 */
public record Draw(List<String> population, String seed) {

    public Draw {
        population = List.copyOf(population);
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
