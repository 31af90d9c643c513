package org.tanji.host.activitydata;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;

/**
 * A row of the list of trade units.
 *
 * @param unit empty for a multiplier
 * @param meanings of a word that has several and is refused for that reason; otherwise empty
 */
record Spelling(BigDecimal factor, Optional<Unit> unit, String meanings) {

    private static final String LIST = "/activitydata/trade-units.csv";

    boolean isMultiplier() {
        return unit.isEmpty() && meanings.isEmpty();
    }

    /** By word, in the order of the list. */
    static Map<String, Spelling> readAll() {
        var spellings = new LinkedHashMap<String, Spelling>();
        var stream = Objects.requireNonNull(Spelling.class.getResourceAsStream(LIST));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : csv) {
                var unit = Optional.of(row.getField("unit")).filter(symbol -> !symbol.isEmpty());
                var factor = row.getField("factor");
                spellings.put(
                        row.getField("spelling"),
                        new Spelling(
                                factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor),
                                unit.map(Unit::parse),
                                row.getField("meanings")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(spellings);
    }
}
