package org.tanji.engine.uncertainty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/**
 * What a pedigree score means for the spread of a value: for each indicator five 95 % factors, and the basic uncertainty
 * of kinds of data, which remains when every score is best.
 *
 * @param id permanent name of the table; a changed number is a new version
 * @param source where the numbers were published, and where this table departs from it
 * @param factors by indicator, for the scores 1 to 5
 * @param basic 95 % factors by kind of data, such as {@code electricity}
 * @param sha256 over the canonical JSON of the table
 */
public record PedigreeTable(
        String id,
        String version,
        BilingualText name,
        String source,
        Map<PedigreeIndicator, List<BigDecimal>> factors,
        Map<String, BigDecimal> basic,
        String sha256) {

    private static final String RESOURCE = "/pedigree/ecoinvent-v2.json";
    private static final PedigreeTable SHIPPED = load();

    public PedigreeTable {
        factors = Collections.unmodifiableMap(new EnumMap<>(factors));
        basic = Collections.unmodifiableMap(new LinkedHashMap<>(basic));
    }

    /** The table that every pedigree is read with. */
    public static PedigreeTable shipped() {
        return SHIPPED;
    }

    /** Standard deviation of the logarithm: {@code sqrt(Σ ln²U + ln²U_b) / 2}. */
    public double sigma(Spread.Pedigree pedigree) {
        double sum = square(log(pedigree.basicFactor(this)));
        for (var indicator : PedigreeIndicator.values()) {
            int score = pedigree.scores().get(indicator.ordinal());
            sum += square(log(Objects.requireNonNull(factors.get(indicator)).get(score - 1)));
        }
        return Math.sqrt(sum) / 2;
    }

    /** The 95 % factor {@code exp(2σ)}: 95 % of all values lie between median / factor and median × factor. */
    public double factor95(Spread.Pedigree pedigree) {
        return StrictMath.exp(2 * sigma(pedigree));
    }

    private static double log(BigDecimal factor) {
        return StrictMath.log(factor.doubleValue());
    }

    private static double square(double number) {
        return number * number;
    }

    private static PedigreeTable load() {
        try (var stream = Objects.requireNonNull(PedigreeTable.class.getResourceAsStream(RESOURCE))) {
            return read(JsonPart.parse(RESOURCE, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PedigreeTable read(JsonPart json) {
        var factors = new EnumMap<PedigreeIndicator, List<BigDecimal>>(PedigreeIndicator.class);
        var indicators = json.get("indicators");
        for (var indicator : PedigreeIndicator.values()) {
            factors.put(
                    indicator,
                    indicators.list(indicator.key()).stream()
                            .flatMap(part -> part.read(Quantity::number).stream())
                            .toList());
        }
        var basic = new LinkedHashMap<String, BigDecimal>();
        json.members("basic")
                .forEach((kind, part) -> part.read(Quantity::number).ifPresent(factor -> basic.put(kind, factor)));
        var table = new PedigreeTable(
                json.text("id"),
                json.text("version"),
                json.words("name"),
                json.text("source"),
                factors,
                basic,
                CanonicalJson.sha256(json.node()));
        json.refuse(RESOURCE);
        return table;
    }
}
