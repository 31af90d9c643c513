package org.tanji.engine.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody probably meant, for "did you mean". */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The candidate with the fewest slips of the hand (a letter too many, missing, wrong or swapped with its
     * neighbour); empty when more than a third of the word would be wrong. Among equals the first in order wins.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .filter(candidate -> slips(word, candidate) <= allowed && !candidate.equals(word))
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    private static int slips(String from, String to) {
        var one = from.toLowerCase(Locale.ROOT);
        var other = to.toLowerCase(Locale.ROOT);
        if (one.equals(other)) {
            return 0;
        }
        // Nothing in common is a new word, not a slip, however short it is.
        return one.length() == 1 && other.length() == 1 ? Integer.MAX_VALUE : distance(one, other);
    }

    private static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int replace = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
