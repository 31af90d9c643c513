package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.PEDIGREE_BASIC_UNKNOWN;
import static org.tanji.engine.uncertainty.UncertaintyFailure.PEDIGREE_FORM;
import static org.tanji.engine.uncertainty.UncertaintyFailure.PEDIGREE_SCORE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;

/** How a pedigree is written: {@code pedigree 2 1 3 1 2 basic electricity}, or with a factor, {@code basic 1.05}. */
final class PedigreeText {

    private static final int WORDS = 8;
    private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(100);

    private PedigreeText() {}

    /** @param words of the text, the first of them {@code pedigree} */
    static Spread.Pedigree parse(List<String> words, String text) {
        if (words.size() != WORDS || !words.get(WORDS - 2).equals("basic")) {
            throw Failure.of(PEDIGREE_FORM, text, String.join(", ", kinds()));
        }
        var scores = new ArrayList<Integer>();
        for (var indicator : PedigreeIndicator.values()) {
            scores.add(score(indicator, words.get(1 + indicator.ordinal()), text));
        }
        return new Spread.Pedigree(scores, basic(words.get(WORDS - 1), text));
    }

    static String write(Spread.Pedigree pedigree) {
        var scores = pedigree.scores().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "pedigree " + scores + " basic " + pedigree.basic();
    }

    private static int score(PedigreeIndicator indicator, String written, String text) {
        if (!written.matches("[1-5]")) {
            throw Failure.of(PEDIGREE_SCORE, written, text, indicator.ordinal() + 1, indicator.key());
        }
        return Integer.parseInt(written);
    }

    private static String basic(String written, String text) {
        if (PedigreeTable.shipped().basic().containsKey(written)) {
            return written;
        }
        if (!written.matches("[0-9.]+")) {
            throw Failure.of(PEDIGREE_BASIC_UNKNOWN, written, text, String.join(", ", kinds()));
        }
        var factor = Quantity.number(written);
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(LARGEST_FACTOR) > 0) {
            throw Failure.of(UncertaintyFailure.FACTOR_OUT_OF_RANGE, factor, LARGEST_FACTOR);
        }
        return written;
    }

    private static Iterable<String> kinds() {
        return PedigreeTable.shipped().basic().keySet();
    }
}
