package org.tanji.engine.formula;

import java.util.Map;
import java.util.Optional;

/** Characters that a keyboard or a word processor puts where a formula needs a plain one. */
final class Lookalikes {

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("\u00d7", "*"),
            Map.entry("\u2715", "*"),
            Map.entry("\u00b7", "*"),
            Map.entry("\u22c5", "*"),
            Map.entry("\u00f7", "/"),
            Map.entry("\u2212", "-"),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="),
            Map.entry("\u2260", "!="),
            Map.entry("\u3001", ","),
            Map.entry("\u3002", "."),
            Map.entry("\u3010", "["),
            Map.entry("\u3011", "]"),
            Map.entry("\u3014", "["),
            Map.entry("\u3015", "]"),
            Map.entry("{", "("),
            Map.entry("}", ")"),
            Map.entry("^", "pow(x, 2)"),
            Map.entry("**", "pow(x, 2)"),
            Map.entry("==", "="),
            Map.entry("<>", "!="),
            Map.entry("=>", ">="),
            Map.entry("=<", "<="),
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("!", "not"),
            Map.entry("%", "[%]"),
            Map.entry("\u2030", "[\u2030]"),
            Map.entry(";", ","));

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Lookalikes() {}

    static boolean isFullWidth(int character) {
        return character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
    }

    /** What was probably meant by the text at that offset; the longest match first. */
    static Optional<Lookalike> find(String text, int offset) {
        int character = text.codePointAt(offset);
        if (isFullWidth(character)) {
            var found = Character.toString(character);
            return Optional.of(new Lookalike(found, Character.toString(character - FULL_WIDTH_SHIFT)));
        }
        for (int length = 2; length >= 1; length--) {
            var found = text.substring(offset, Math.min(text.length(), offset + length));
            var meant = MEANT.get(found);
            if (meant != null) {
                return Optional.of(new Lookalike(found, meant));
            }
        }
        return Optional.empty();
    }

    record Lookalike(String found, String meant) {}
}
