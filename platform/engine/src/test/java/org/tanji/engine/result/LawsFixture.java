package org.tanji.engine.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Some case of a made-up method with a table, a shared process and a loop; the same one for the same seed. */
public final class LawsFixture {

    static final Method METHOD = read();
    private static final List<String> MATERIALS = List.of("A", "B", "C");

    final Map<String, String> amounts = new LinkedHashMap<>();
    final List<Map<String, String>> rows = new ArrayList<>();
    private final SplittableRandom random;

    public LawsFixture(long seed) {
        random = new SplittableRandom(seed);
        amounts.put("electricity", amount("kWh"));
        amounts.put("heat", amount("MJ"));
        amounts.put("own", amount("kg"));
        amounts.put("other", amount("kg"));
        amounts.put("steam_share", "0." + random.nextInt(100, 900) + " MJ/kWh");
        amounts.put("power_share", "0." + random.nextInt(100, 900) + " kWh/MJ");
        for (int row = 0; row < seed % 13; row++) {
            row();
        }
    }

    /** A case of that many rows. */
    public static LawsFixture ofRows(int rows) {
        var some = new LawsFixture(13);
        for (int row = 0; row < rows; row++) {
            some.row();
        }
        return some;
    }

    private void row() {
        var row = new LinkedHashMap<String, String>();
        row.put("net", amount("kg"));
        row.put("yield", random.nextInt(1, 101) + " %");
        row.put("material", MATERIALS.get(random.nextInt(3)));
        rows.add(row);
    }

    private String amount(String unit) {
        return BigDecimal.valueOf(random.nextLong(1, 1_000_000), 3).toPlainString() + " " + unit;
    }

    private static Method read() {
        try (var file = LawsFixture.class.getResourceAsStream("/method/laws.method.yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return MethodReader.read(MethodText.of("laws.method.yaml", text));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static FactorSet factors() {
        var factors = new LinkedHashMap<String, EmissionFactor>();
        for (var factor : List.of(
                BicycleFixture.factor("EL", "0.5777", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, ""),
                BicycleFixture.factor("COAL", "2.66", "kgCO2e/kg", GasScope.LIFE_CYCLE_GHG, ""),
                BicycleFixture.factor("A", "2.28", "tCO2e/t", GasScope.CRADLE_TO_GATE_GHG, ""),
                BicycleFixture.factor("B", "4.48", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, ""),
                BicycleFixture.factor("C", "0.956", "kgCO2/kg", GasScope.DIRECT_CO2, ""))) {
            factors.put(factor.id(), factor);
        }
        return new FactorSet("laws", factors);
    }

    public Inventory inventory() {
        var values = new LinkedHashMap<String, Entry>();
        amounts.forEach((name, text) -> values.put(name, Entry.of(new Value.Amount(Quantity.parse(text)))));
        var table = rows.stream().map(LawsFixture::row).toList();
        return new Inventory(
                METHOD.id(),
                METHOD.version(),
                Study.unnamed(),
                "cradle-to-gate",
                values,
                Map.of("parts", table),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Row row(Map<String, String> cells) {
        var entries = new LinkedHashMap<String, Entry>();
        cells.forEach((name, text) -> entries.put(
                name,
                Entry.of(name.equals("material") ? new Value.Factor(text) : new Value.Amount(Quantity.parse(text)))));
        return new Row(entries);
    }

    /** All amounts of one dimension in another unit. */
    LawsFixture in(String from, String to) {
        amounts.replaceAll((name, text) -> in(text, from, to));
        rows.forEach(row -> row.replaceAll((name, text) -> name.equals("material") ? text : in(text, from, to)));
        return this;
    }

    private static String in(String text, String from, String to) {
        return text.endsWith(" " + from)
                ? Quantity.parse(text).in(Unit.parse(to)).toString()
                : text;
    }

    LawsFixture times(String factor) {
        amounts.replaceAll((name, text) -> name.endsWith("_share") ? text : times(text, factor));
        rows.forEach(row -> row.replaceAll((name, text) -> name.equals("net") ? times(text, factor) : text));
        return this;
    }

    private static String times(String text, String factor) {
        var quantity = Quantity.parse(text);
        return new Quantity(quantity.amount().multiply(new BigDecimal(factor)), quantity.unit()).toString();
    }

    public Quantify.Request request() {
        return new Quantify.Request(
                METHOD, inventory(), factors(), BicycleFixture.gwpSet(), "laws", Optional.empty(), Optional.empty());
    }

    Result result() {
        return Quantify.quantify(request());
    }

    BigDecimal total() {
        return result().footprint().value().orElseThrow();
    }
}
