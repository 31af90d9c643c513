package org.tanji.engine.formula;

import java.text.Normalizer;
import java.util.Set;

/** Which words may be names in formulas: letters of any script, digits and underscores, not a word of the language. */
public final class Names {

    /** The footprint itself, in bands. */
    public static final String TOTAL = "total";

    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "is",
            "if",
            "given",
            TOTAL,
            "sum",
            "count",
            "min",
            "max",
            "ceil",
            "floor",
            "round",
            "abs",
            "sqrt",
            "pow",
            "lookup",
            "interpolate",
            "band",
            "true",
            "false",
            "null");

    private static final int LONGEST = 60;

    private Names() {}

    /** One spelling for each name, whatever keyboard it was typed on. */
    public static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && startsName(text.codePointAt(0))
                && text.codePoints().allMatch(Names::continuesName);
    }

    /** Words that the language keeps for itself, and so cannot be given to an input or a formula. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    static boolean startsName(int character) {
        return (Character.isLetter(character) || character == '_') && !Lookalikes.isFullWidth(character);
    }

    static boolean continuesName(int character) {
        return startsName(character) || isDigit(character) || isMark(character);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Accents typed apart from their letter; the normal form joins them. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
