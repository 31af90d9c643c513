package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateSettingFailure.NUMBER_PATTERN_UNUSABLE;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;

/**
 * How the body writes the numbers of its certificates, such as {@code PCEC-PCF-{field}-{year}-{sequence}-R{revision}}.
 *
 * @param written capital letters, digits, {@code . -} and the four placeholders; sequence and revision must occur, or two
 *     certificates would bear one number
 */
public record NumberPattern(String written) {

    private static final Pattern USABLE = Pattern.compile("([A-Z0-9.-]|\\{(field|year|sequence|revision)\\}){1,80}");
    private static final int SEQUENCE_DIGITS = 6;

    /** After the constants that its check needs. */
    public static final NumberPattern STANDARD = new NumberPattern("PCEC-PCF-{field}-{year}-{sequence}-R{revision}");

    /** @throws Failure NUMBER_PATTERN_UNUSABLE */
    public NumberPattern {
        if (!USABLE.matcher(written).matches()
                || !written.contains("{sequence}")
                || !written.contains("{revision}")
                || CertificateNumber.find(filled(written, "PV00", 2000, 1, 0)).isEmpty()) {
            throw Failure.of(NUMBER_PATTERN_UNUSABLE, written);
        }
    }

    /** The counter that numbers of that year are taken from. */
    public static String counter(int year) {
        return "certificate." + year;
    }

    /**
     * @param field of the product, such as {@code PV11}
     * @param sequence from 1, of that year
     * @param revision 0 for the first issue, then one more with each reissue under 9.3
     */
    public CertificateNumber number(String field, int year, long sequence, int revision) {
        return new CertificateNumber(filled(written, field, year, sequence, revision));
    }

    private static String filled(String written, String field, int year, long sequence, int revision) {
        var values = new TreeMap<>(Map.of(
                "{field}", field,
                "{year}", Integer.toString(year),
                "{sequence}", padded(sequence),
                "{revision}", Integer.toString(revision)));
        var number = written;
        for (var value : values.entrySet()) {
            number = number.replace(value.getKey(), value.getValue());
        }
        return number.toUpperCase(Locale.ROOT);
    }

    private static String padded(long sequence) {
        var digits = Long.toString(sequence);
        return "0".repeat(Math.max(0, SEQUENCE_DIGITS - digits.length())) + digits;
    }
}
