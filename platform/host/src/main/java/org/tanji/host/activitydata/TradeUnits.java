package org.tanji.host.activitydata;

import static org.tanji.host.activitydata.ActivityDataFailure.UNIT_AMBIGUOUS;
import static org.tanji.host.activitydata.ActivityDataFailure.UNIT_UNKNOWN;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.SimpleUnit;
import org.tanji.engine.quantity.Unit;

/**
 * The units that invoices and meters use, Chinese and colloquial ones included, as exact multiples of the engine's
 * units. A word with two meanings is refused with both of them.
 *
 * <p>The spellings stand in {@code activitydata/trade-units.csv}. Upper and lower case matter, as in the engine, apart
 * from the slips listed there.
 */
public final class TradeUnits {

    private static final Pattern DOTS = Pattern.compile("[.*×⋅‧•∙・]");
    private static final Pattern OPERATOR = Pattern.compile("(?<=[·/()])|(?=[·/()])");
    private static final Map<String, Spelling> SPELLINGS = Spelling.readAll();
    private static final Map<String, BigDecimal> MULTIPLIERS = multipliers();

    private TradeUnits() {}

    /**
     * Reads a unit as people write it.
     *
     * @throws Failure UNIT_UNKNOWN or UNIT_AMBIGUOUS
     */
    public static TradeUnit parse(String text) {
        var written = plain(text);
        return find(written).orElseThrow(() -> Failure.of(UNIT_UNKNOWN, text.strip(), symbols()));
    }

    /**
     * Reads an amount with its unit as people write it, such as {@code 12.5 t}; a number alone is a pure number.
     *
     * @throws Failure one of {@link ActivityDataFailure}, or of the engine for more than 34 digits
     */
    public static Quantity quantity(String text) {
        var written = WrittenAmount.parse(text);
        return written.unit().quantity(written.number(), Unit.ONE);
    }

    /** The spellings to offer for amounts of that dimension, the preferred unit first. */
    static List<String> offered(Unit preferred) {
        var symbols = new ArrayList<String>();
        symbols.add(preferred.symbol());
        Arrays.stream(SimpleUnit.values())
                .map(SimpleUnit::unit)
                .filter(unit -> unit.sameDimensionAs(preferred) && !symbols.contains(unit.symbol()))
                .forEach(unit -> symbols.add(unit.symbol()));
        SPELLINGS.forEach((word, spelling) -> {
            boolean fits = spelling.unit().filter(preferred::sameDimensionAs).isPresent();
            if (fits && word.codePoints().allMatch(Character::isIdeographic)) {
                symbols.add(word);
                if (spelling.factor().equals(BigDecimal.ONE)
                        && preferred.equals(spelling.unit().orElseThrow())) {
                    MULTIPLIERS.keySet().forEach(multiplier -> symbols.add(multiplier + word));
                }
            }
        });
        return symbols.size() > 40 ? List.copyOf(symbols.subList(0, 40)) : List.copyOf(symbols);
    }

    private static Optional<TradeUnit> find(String written) {
        var whole = single(written);
        if (whole.isPresent()) {
            return whole;
        }
        for (var multiplier : MULTIPLIERS.entrySet()) {
            if (written.startsWith(multiplier.getKey())) {
                return find(written.substring(multiplier.getKey().length()))
                        .map(unit -> unit.times(multiplier.getValue()));
            }
        }
        return compound(written);
    }

    private static Map<String, BigDecimal> multipliers() {
        var multipliers = new LinkedHashMap<String, BigDecimal>();
        SPELLINGS.forEach((word, spelling) -> {
            if (spelling.isMultiplier()) {
                multipliers.put(word, spelling.factor());
            }
        });
        return multipliers;
    }

    private static Optional<TradeUnit> single(String written) {
        if (written.isEmpty()) {
            return Optional.of(TradeUnit.NOTHING);
        }
        var spelling = Optional.ofNullable(SPELLINGS.get(written));
        if (spelling.isPresent()) {
            if (!spelling.get().meanings().isEmpty()) {
                throw Failure.of(UNIT_AMBIGUOUS, written, spelling.get().meanings());
            }
            return spelling.map(found -> new TradeUnit(found.factor(), found.unit()));
        }
        try {
            return Optional.of(TradeUnit.of(Unit.parse(written)));
        } catch (Failure unknown) {
            return Optional.empty();
        }
    }

    /** Each part is translated; a part that is not exactly one of the engine's units is refused. */
    private static Optional<TradeUnit> compound(String written) {
        var translated = new StringBuilder();
        for (var part : OPERATOR.split(written)) {
            if (part.length() == 1 && "·/()".contains(part)) {
                translated.append(part);
                continue;
            }
            var unit = single(part)
                    .filter(found -> found.factor().equals(BigDecimal.ONE))
                    .flatMap(TradeUnit::unit);
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            translated.append(unit.get().symbol());
        }
        try {
            return Optional.of(TradeUnit.of(Unit.parse(translated.toString())));
        } catch (Failure unreadable) {
            return Optional.empty();
        }
    }

    /** Full-width and composed characters apart, without blanks: the cubic metre sign becomes m3. */
    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        return DOTS.matcher(composed).replaceAll("·");
    }

    private static String symbols() {
        return String.join(
                " ",
                Arrays.stream(SimpleUnit.values())
                        .map(unit -> unit.unit().symbol())
                        .toList());
    }
}
