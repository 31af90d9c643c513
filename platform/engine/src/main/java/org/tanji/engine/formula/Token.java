package org.tanji.engine.formula;

/**
 * A word of a formula.
 *
 * @param text as written; of a unit what stands between the brackets, of a name its NFC form
 * @param offset of its first character in the formula
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        NUMBER,
        NAME,
        UNIT,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
