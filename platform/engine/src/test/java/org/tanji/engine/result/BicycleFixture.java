package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodFixture;
import org.tanji.engine.text.BilingualText;

/** An inventory, factors and potentials for the example bicycle; made up for tests. */
public final class BicycleFixture {

    public static final String INPUT = """
            {"format":"tanji-input/1","method":"example-bicycle","methodVersion":"1.0.0",
             "study":{"model":"B-1","from":"2025-01-01","to":"2025-12-31","example":true},
             "boundary":"cradle-to-site",
             "values":{"power":{"value":"36 MJ","evidence":"meter 7"},"paint":"alkyd","paint_mass":"300 g",
              "transport":"road","own_bikes":"100 pc","all_bikes":"400 pc","throughput":"3 kg/h","air":"5 Nm3",
              "tyre_mass":"1 kg","tyre_factor":"M.RUBBER"},
             "tables":{"部件":[{"名称":"车架","净重":"8 kg","利用率":"80 %","材料":"M.STEEL"},
              {"名称":"车把","净重":"500 g","利用率":"50 %","材料":"M.ALU"}]},
             "factors":{"freight":"T.LORRY"},
             "exclusions":[{"flow":"bolts","mass":"0.5 %","reason":"small"}],
             "quality":[{"aspect":"time","score":1,"statement":"measured in the year of the study"}],
             "crossChecks":[{"input":"power","source":"invoice","value":"10.2 kWh","explanation":"other reading day"}]}
            """;

    private BicycleFixture() {}

    public static Method method() {
        return MethodFixture.bicycle();
    }

    public static Inventory inventory() {
        return inventory(INPUT);
    }

    public static Inventory inventory(String json) {
        return InventoryJson.read("bicycle.json", json, method());
    }

    /** The example with one spot changed. */
    public static Inventory inventoryWith(String right, String other) {
        if (!INPUT.contains(right)) {
            throw new IllegalArgumentException("not in the example: " + right);
        }
        return inventory(INPUT.replace(right, other));
    }

    public static FactorSet factors() {
        var factors = new LinkedHashMap<String, EmissionFactor>();
        for (var factor : List.of(
                factor("EL.EXAMPLE", "0.5777", "kgCO2e/kWh", GasScope.LIFE_CYCLE_GHG, "electricity"),
                factor("EL.GRID", "0.53", "kgCO2/kWh", GasScope.GRID_CO2, "electricity"),
                factor("P.ALKYD", "2.5", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, "material/paint"),
                factor("P.ACRYLIC", "3", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, "material/paint"),
                factor("T.LORRY", "0.0978", "kgCO2e/(t·km)", GasScope.LIFE_CYCLE_GHG, "transport/road"),
                factor("M.STEEL", "2.28", "tCO2e/t", GasScope.CRADLE_TO_GATE_GHG, "material/metal"),
                factor("M.ALU", "16", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, "material/metal"),
                factor("M.RUBBER", "3.08", "kgCO2e/kg", GasScope.CRADLE_TO_GATE_GHG, "material/rubber"))) {
            factors.put(factor.id(), factor);
        }
        return new FactorSet("example-1", factors);
    }

    public static EmissionFactor factor(String id, String value, String unit, GasScope scope, String category) {
        var parsed = FactorUnit.parse(unit);
        return new EmissionFactor(
                id,
                BilingualText.same(id),
                new BigDecimal(value),
                unit,
                parsed.per(),
                parsed.emissions(new BigDecimal(value)),
                category,
                scope,
                Optional.empty(),
                Optional.of(2024),
                "CN",
                new FactorSource(BilingualText.same("Example"), "table 1", "for tests"),
                Evidence.READ_IN_ORIGINAL,
                Optional.empty());
    }

    public static GwpSet gwpSet() {
        return new GwpSet(
                "EXAMPLE-GWP",
                "Example table",
                Map.of(new Gas("CH4-fossil"), new BigDecimal("29.8"), new Gas("N2O"), new BigDecimal("273")));
    }

    public static Quantify.Request request(Inventory inventory) {
        return new Quantify.Request(
                method(), inventory, factors(), gwpSet(), "example-edition", Optional.empty(), Optional.empty());
    }

    public static Result result() {
        return Quantify.quantify(request(inventory()));
    }
}
