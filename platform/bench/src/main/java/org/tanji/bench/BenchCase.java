package org.tanji.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.quantity.Quantity;
import org.tanji.host.factor.FactorLibrary;

/** A product of so many parts under the benchmark's own method, with factors of the shipped library. */
record BenchCase(Method method, Inventory inventory, FactorLibrary library) {

    private static final List<String> MATERIALS = List.of(
            "MAT.UK.2025.METALS-CONSTR.PRIM",
            "MAT.UK.2025.ALU.PRIM",
            "MAT.UK.2025.HDPE",
            "MAT.UK.2025.PP",
            "MAT.UK.2025.GLASS.PRIM",
            "MAT.UK.2025.TYRES");

    static BenchCase withRows(int rows) {
        var parts = new ArrayList<Row>();
        for (int row = 0; row < rows; row++) {
            parts.add(part(row));
        }
        var values = Map.of("electricity", amount("1450 kWh"), "steam", amount("3.2 GJ"));
        var method = readMethod();
        return new BenchCase(
                method,
                new Inventory(
                        method.id(),
                        method.version(),
                        Study.unnamed(),
                        "cradle-to-gate",
                        values,
                        Map.of("parts", parts),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                FactorLibrary.read(
                        Path.of(System.getProperty("tanji.home", ".")).resolve("config")));
    }

    private static Row part(int row) {
        var entries = new LinkedHashMap<String, Entry>();
        entries.put("part", Entry.of(new Value.Words("part " + row)));
        entries.put("mass", amount(new BigDecimal(3 + row % 37).movePointLeft(1).toPlainString() + " kg"));
        entries.put("yield", amount(55 + row % 40 + " %"));
        entries.put("distance", amount(100 + row % 900 + " km"));
        entries.put("material", Entry.of(new Value.Factor(MATERIALS.get(row % MATERIALS.size()))));
        return new Row(entries);
    }

    private static Entry amount(String text) {
        return Entry.of(new Value.Amount(Quantity.parse(text)));
    }

    private static Method readMethod() {
        var name = "bench/parts.method.yaml";
        try (var file = Objects.requireNonNull(BenchCase.class.getClassLoader().getResourceAsStream(name))) {
            var text = new String(file.readAllBytes(), UTF_8);
            return MethodReader.read(
                    MethodReader.load(name, asked -> asked.equals(name) ? Optional.of(text) : Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
