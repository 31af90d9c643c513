package org.tanji.engine.factor;

import java.math.BigDecimal;
import java.util.Map;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

/**
 * What stands below the line of a published factor: a unit, or ten thousand of it, as Chinese tables count gas and
 * electricity.
 *
 * @param count how many {@code unit} there are: 1 or 10000
 */
record ActivityUnit(BigDecimal count, Unit unit) {

    /** The sign for ten thousand, U+4E07. */
    private static final String TEN_THOUSAND = "\u4e07";

    /** Signs that Chinese tables use, U+4E2A and others: pieces and sets of five kinds, tonnes, and the kilowatt-hour. */
    private static final Map<String, String> SIGNS = Map.of(
            "\u4e2a", "pc", "\u53f0", "pc", "\u4ef6", "pc", "\u53ea", "pc", "\u5957", "pc", "\u5428", "t", "\u5ea6",
            "kWh");

    /** @throws Failure UNKNOWN_UNIT or AMBIGUOUS_UNIT */
    static ActivityUnit parse(String text) {
        var written = text.strip();
        boolean manyfold = written.startsWith(TEN_THOUSAND);
        var bare = manyfold ? written.substring(TEN_THOUSAND.length()).strip() : written;
        var unit = Unit.parse(unbracketed(SIGNS.getOrDefault(bare, bare)));
        return new ActivityUnit(manyfold ? new BigDecimal(10_000) : BigDecimal.ONE, unit);
    }

    /** Brackets keep a product below the line; on its own it needs none. */
    private static String unbracketed(String text) {
        return text.matches("\\([^()]*\\)") ? text.substring(1, text.length() - 1) : text;
    }
}
