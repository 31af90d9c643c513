package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.quality.GrowthLines;

/** A made-up product with shared power, a recycled material, a functional unit and scenarios. */
final class ModellingFixture {

    static final String METHOD = """
            language: tanji-method/1
            method: example-modelling
            version: 1.0.0
            standard: {code: "EXAMPLE 3", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 示例, en: Example}
            product: {zh: 示例, en: Example}
            declaredUnit: {amount: 1 pc, label: {zh: 1 件, en: 1 piece}}
            functionalUnit: {zh: 服务 10 年, en: Ten years of service, serviceLife: life, referenceFlow: "ceil(10 [a] / life) * 1 [pc]"}
            boundaries:
              cradle-to-grave: {label: {zh: 摇篮到坟墓, en: Cradle to grave}, stages: [acquisition, production, end-of-life]}
              cradle-to-gate: {label: {zh: 摇篮到大门, en: Cradle to gate}, stages: [acquisition, production]}
            factors:
              electricity: {label: {zh: 电, en: Electricity}, per: kWh, standard: EL}
              virgin: {label: {zh: 原生料, en: Virgin}, per: kg, standard: V}
              recycled: {label: {zh: 再生料, en: Recycled}, per: kg, standard: R}
              recycling: {label: {zh: 回收, en: Recycling}, per: kg, standard: E}
              substituted: {label: {zh: 替代, en: Substituted}, per: kg, standard: S}
              disposal: {label: {zh: 处置, en: Disposal}, per: kg, standard: D}
              burning: {label: {zh: 焚烧, en: Burning}, per: kg, standard: B}
              heat: {label: {zh: 热, en: Heat}, per: MJ, standard: H}
            inputs:
              power: {label: {zh: 用电, en: Power}, unit: kWh, range: [0, 1000]}
              own: {label: {zh: 本产品, en: Own}, unit: h}
              other: {label: {zh: 其他, en: Other}, unit: h}
              own_value: {label: {zh: 产值, en: Value}, unit: CNY, required: false}
              mass: {label: {zh: 质量, en: Mass}, unit: kg}
              life: {label: {zh: 寿命, en: Life}, unit: a, range: [1, 50]}
              r1: {label: {zh: R1, en: R1}, unit: "1"}
              r2: {label: {zh: R2, en: R2}, unit: "1"}
              r3: {label: {zh: R3, en: R3}, unit: "1"}
            tables:
              coproducts:
                label: {zh: 其他产品, en: Other products}
                columns:
                  name: {label: {zh: 名称, en: Name}, words: true}
                  value: {label: {zh: 产值, en: Value}, unit: CNY}
            allocation:
              hours:
                label: {zh: 按工时, en: By hours}
                basis: physical
                because: {zh: 不能细分, en: Not subdivided}
                of: own
                others: {rest: {label: {zh: 其他, en: Others}, amount: other}}
                alternatives:
                  value: {label: {zh: 按产值, en: By value}, basis: economic, of: own_value, for: coproducts, each: coproducts.value}
            processes:
              making:
                label: {zh: 制造, en: Making}
                stage: production
                allocation: hours
                flows:
                  power: {label: {zh: 用电, en: Power}, amount: power, factor: electricity}
            recycling:
              material:
                label: {zh: 材料, en: Material}
                amount: mass
                R1: r1
                R2: r2
                R3: r3
                A: 0.2
                B: 0.1
                value: 0.6
                quality: {in: 0.9, out: 0.8}
                factors: {virgin: virgin, recycled: recycled, recycling: recycling, substituted: substituted, disposal: disposal, burning: burning}
                heat: {per: "10 [MJ/kg]", factor: heat}
            indicators:
              per_kg: {label: {zh: 每千克, en: Per kg}, value: total / mass, unit: kgCO2e/kg}
            scenarios:
              dark: {label: {zh: 少用电, en: Less power}, change: {power: -50 %}}
              gate: {label: {zh: 到大门, en: To the gate}, boundary: cradle-to-gate}
              green: {label: {zh: 绿电, en: Green}, factors: {electricity: GREEN}}
              much: {label: {zh: 超出范围, en: Out of range}, values: {power: 2000 kWh}}
            result: {unit: kgCO2e, digits: 6}
            """;

    final Map<String, String> values = new LinkedHashMap<>(Map.of(
            "power", "100 kWh",
            "own", "1 h",
            "other", "3 h",
            "own_value", "50 CNY",
            "mass", "100 kg",
            "life", "4 a",
            "r1", "0.3",
            "r2", "0.5",
            "r3", "0.2"));
    String coproducts = "[{\"name\":\"a\",\"value\":\"30 CNY\"},{\"name\":\"b\",\"value\":\"20 CNY\"}]";
    String more = "";

    ModellingFixture with(String name, String value) {
        values.put(name, value);
        return this;
    }

    ModellingFixture saying(String json) {
        more = "," + json;
        return this;
    }

    Quantify.Request request() {
        return request(METHOD);
    }

    Quantify.Request request(String text) {
        var method = MethodReader.read(MethodText.of("modelling.method.yaml", text));
        var json = new StringBuilder("{\"format\":\"tanji-input/1\",\"method\":\"example-modelling\","
                + "\"methodVersion\":\"1.0.0\",\"boundary\":\"cradle-to-grave\",\"values\":{");
        var separator = "";
        for (var entry : values.entrySet()) {
            json.append(separator)
                    .append('"')
                    .append(entry.getKey())
                    .append("\":\"")
                    .append(entry.getValue())
                    .append('"');
            separator = ",";
        }
        json.append("},\"tables\":{\"coproducts\":")
                .append(coproducts)
                .append("}")
                .append(more)
                .append("}");
        return new Quantify.Request(
                method,
                InventoryJson.read("case.json", json.toString(), method),
                factors(),
                BicycleFixture.gwpSet(),
                "example-edition",
                Optional.empty(),
                Optional.empty(),
                Criteria.STANDARD.with(new GrowthLines(new BigDecimal("0.05"), new BigDecimal("0.1"))));
    }

    Result result() {
        return Quantify.quantify(request());
    }

    /** Factors of 10 (virgin), 3, 4, 9 (substituted), 1 (disposal), 2 (burning) and 0.05 (heat). */
    static FactorSet factors() {
        var factors = new LinkedHashMap<String, EmissionFactor>();
        Map.of("V", "10", "R", "3", "E", "4", "S", "9", "D", "1", "B", "2")
                .forEach((id, value) -> factors.put(id, factor(id, value, "kgCO2e/kg")));
        factors.put("EL", factor("EL", "0.5", "kgCO2e/kWh"));
        factors.put("GREEN", factor("GREEN", "0.1", "kgCO2e/kWh"));
        factors.put("H", factor("H", "0.05", "kgCO2e/MJ"));
        return new FactorSet("example", factors);
    }

    private static EmissionFactor factor(String id, String value, String unit) {
        return BicycleFixture.factor(id, value, unit, GasScope.LIFE_CYCLE_GHG, "");
    }
}
