package org.tanji.host.verification.report;

import static org.tanji.host.verification.report.PumpMethod.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.inventory.Study;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.text.BilingualText;

/** What was stated for the example pump. */
final class PumpManifest {

    static final String[][] PARTS = {
        {"叶轮", "68", "65"}, {"导壳", "112", "65"}, {"上接头", "38", "70"}, {"下接头", "36", "70"},
        {"泵头", "42", "72"}, {"泵座", "40", "72"}, {"泵壳", "520", "92"}, {"泵轴（喆堃镕 13Cr）", "45", "80"},
        {"花键套", "6.5", "62"}, {"扶正轴承", "9.2", "58"}, {"轴承套", "4.8", "60"}, {"止推垫", "2.1", "55"},
        {"密封圈", "3", "100"}, {"紧固件", "5.4", "88"}, {"吸入口", "21", "70"}, {"防砂网", "7.5", "75"},
        {"保护器壳体", "86", "90"}, {"保护器轴", "12", "80"}, {"胶囊", "1.8", "95"}, {"单流阀", "8.4", "66"},
        {"泄油阀", "7.9", "66"}, {"电缆护板", "14", "85"}, {"涂层粉末", "1.2", "50"}, {"防锈油", "2.4", "100"},
        {"木箱", "62", "96"}, {"铭牌", "0.15", "90"}
    };

    private PumpManifest() {}

    static Study study(String model) {
        return new Study(
                model,
                "额定排量 150 m³/d，扬程 2000 m，级数 318",
                "示例石油装备有限公司",
                "示例石油装备有限公司",
                "示例石油装备有限公司 第二制造厂",
                "示例省示例市示例区 1 号",
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.of(LocalDate.of(2025, 12, 31)),
                "",
                true);
    }

    static Manifest of(String model) {
        var digest = "0123456789abcdef".repeat(4);
        return new Manifest(
                "ZCXH/XZ-15-2024 V4.0",
                "0.1.0",
                "cts-pcec-20",
                "1.0.0",
                PumpMethod.method().text(),
                Optional.of(new Manifest.PluginStamp("submersible-pumps", "0.1.0", digest)),
                digest,
                List.of(
                        factor(
                                "EL.CN.CFP.2024.NAT",
                                text("2024 年电力碳足迹因子（全国平均）", "Electricity footprint China 2024, national"),
                                "0.5777",
                                "kgCO2e/kWh",
                                "kWh",
                                GasScope.LIFE_CYCLE_GHG,
                                2024),
                        factor(
                                "EXAMPLE.IRON",
                                text("示例铸造生铁", "Example foundry iron"),
                                "2.280",
                                "kgCO2e/kg",
                                "kg",
                                GasScope.CRADLE_TO_GATE_GHG,
                                2022),
                        factor(
                                "EXAMPLE.TUBE",
                                text("示例无缝钢管", "Example seamless tube"),
                                "3.150",
                                "kgCO2e/kg",
                                "kg",
                                GasScope.CRADLE_TO_GATE_GHG,
                                2018),
                        factor(
                                "EXAMPLE.GAS",
                                text("示例天然气", "Example natural gas"),
                                "2.77019",
                                "kgCO2e/Nm3",
                                "Nm3",
                                GasScope.LIFE_CYCLE_GHG,
                                2023)),
                new GwpSet(
                        "AR6-7SM7",
                        "IPCC AR6 WG1 Table 7.SM.7",
                        Map.of(new Gas("CH4-fossil"), new BigDecimal("29.8"), new Gas("N2O"), new BigDecimal("273"))),
                inventory(model),
                Optional.of(new Manifest.SamplingSettings(100_000, 20260320L)),
                new Manifest.Digests(digest, digest, digest, digest, digest));
    }

    private static EmissionFactor factor(
            String id, BilingualText name, String value, String unit, String per, GasScope scope, int year) {
        return new EmissionFactor(
                id,
                name,
                new BigDecimal(value),
                unit,
                Unit.parse(per),
                Map.of(Gas.CO2E, new BigDecimal(value)),
                "material",
                scope,
                Optional.empty(),
                Optional.of(year),
                "CN",
                new FactorSource(text("示例来源：仅用于排版", "Example source, for layout only"), "表 1", "示例"),
                Evidence.STATED_BY_USER,
                Optional.empty());
    }

    private static Inventory inventory(String model) {
        var values = new LinkedHashMap<String, Entry>();
        values.put("electricity", measured("1450 kWh", "电表 D-07 抄表记录"));
        values.put("gas", measured("60 Nm3", "燃气表月报 2025"));
        values.put("product_hours", measured("1250 h", ""));
        values.put("total_hours", measured("20000 h", "MES 工时报表"));
        values.put("scrap", measured("387.2 kg", ""));
        values.put("shielding_gas", measured("12.5 kg", "领料单"));
        var rows = new ArrayList<Row>();
        for (var part : PARTS) {
            var entries = new LinkedHashMap<String, Entry>();
            entries.put("part", Entry.of(new Value.Words(part[0])));
            entries.put("net_mass", measured(part[1] + " kg", "称重记录 CZ-2025-07"));
            entries.put("utilisation", measured(part[2] + " %", ""));
            entries.put("material", Entry.of(new Value.Factor("EXAMPLE.IRON")));
            rows.add(new Row(entries));
        }
        return new Inventory(
                "cts-pcec-20",
                "1.0.0",
                study(model),
                "cradle-to-site",
                values,
                Map.of("castings", rows),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entry measured(String quantity, String evidence) {
        return new Entry(new Value.Amount(Quantity.parse(quantity)), Optional.empty(), Optional.empty(), evidence);
    }
}
