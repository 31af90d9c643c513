package org.tanji.host.verification.report;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.formula.Expression;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.DeclaredUnit;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Flow.Target;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.NamedFormula;
import org.tanji.engine.method.PlausibilityBand;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.ResultFormat;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Standard;
import org.tanji.engine.method.Status;
import org.tanji.engine.method.UnitProcess;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** A method for a pump, built by hand: what a report needs of it, without a file. */
final class PumpMethod {

    static final Boundary TO_GATE = new Boundary(
            "cradle-to-site",
            text("摇篮到现场", "Cradle to site"),
            EnumSet.of(Stage.ACQUISITION, Stage.PRODUCTION, Stage.DISTRIBUTION));
    static final DeclaredUnit ONE_SET =
            new DeclaredUnit(Quantity.parse("1 pc"), text("1 套潜油泵", "1 submersible pump set"));
    static final Allocation HOURS = new Allocation(
            "machine_hours",
            text("按机时分配", "By machine hours"),
            Allocation.Basis.PHYSICAL,
            formula("product_hours / total_hours", "1"));
    static final Balance MASS = new Balance(
            "mass",
            text("物料平衡", "Mass balance"),
            formula("sum(castings.gross_mass)", "kg"),
            formula("sum(castings.net_mass) + scrap", "kg"),
            new BigDecimal("0.02"));

    private PumpMethod() {}

    static BilingualText text(String zh, String en) {
        return new BilingualText(zh, en);
    }

    static Formula formula(String text, String unit) {
        return new Formula(text, new Expression.Name("x", 0), Unit.parse(unit));
    }

    static Method method() {
        return new Method(
                "cts-pcec-20",
                "1.0.0",
                new Standard(
                        "CTS PCEC-20:2025",
                        text(
                                "温室气体 产品碳足迹量化方法与要求 潜油泵",
                                "Greenhouse gases, quantification of the carbon footprint: submersible pumps")),
                Status.DRAFT,
                text(
                        "GB/T 24067-2024 与同类产品的通行做法；标准条款待认证机构填写",
                        "GB/T 24067-2024 and family practice; clauses to be filled in by the certification body"),
                text("潜油泵", "Submersible pump"),
                ONE_SET,
                Optional.empty(),
                List.of(TO_GATE),
                List.of(
                        amount("electricity", text("生产用电", "Electricity of production"), "kWh"),
                        amount("gas", text("热处理天然气", "Natural gas for heat treatment"), "Nm3"),
                        amount("product_hours", text("本产品机时", "Machine hours of the product"), "h"),
                        amount("total_hours", text("全部机时", "Machine hours of all products"), "h"),
                        amount("scrap", text("金属废料", "Metal scrap"), "kg"),
                        amount("shielding_gas", text("保护气（二氧化碳）", "Shielding gas (CO2)"), "kg")),
                List.of(table()),
                List.of(
                        slot("electricity", text("电力", "Electricity"), "kWh"),
                        slot("gas", text("天然气燃烧与上游", "Natural gas, burnt and upstream"), "Nm3"),
                        slot("road", text("公路运输", "Road transport"), "t·km")),
                List.of(),
                List.of(),
                List.of(new NamedFormula(
                        "castings.gross_mass",
                        Optional.of("castings"),
                        text("投料质量", "Gross mass"),
                        formula("castings.net_mass / castings.utilisation", "kg"))),
                List.of(HOURS),
                processes(),
                new CutOff(new BigDecimal("0.01"), new BigDecimal("0.05")),
                List.of(MASS),
                List.of(new PlausibilityBand(
                        "per_kg",
                        text("单位质量碳足迹", "Footprint per kilogram"),
                        formula("total / sum(castings.net_mass)", "kgCO2e/kg"),
                        Optional.of(new BigDecimal("3")),
                        Optional.of(new BigDecimal("6")),
                        "经验范围，未核实 / order of magnitude, unverified")),
                new ResultFormat(Unit.KILOGRAM_CO2E, 3),
                List.of(
                        text("电机、变频器和电缆不在本产品之内，另行认证。", "Motor, drive and cable are not part of this product."),
                        text("使用阶段的电力归于机组，不计入泵。", "Electricity of use belongs to the whole set.")),
                Map.of(),
                new MethodText("cts-pcec-20.method.yaml", Map.of("cts-pcec-20.method.yaml", ""), "a1".repeat(32)));
    }

    private static InputTable table() {
        return new InputTable(
                "castings",
                text("零部件清单", "Bill of materials"),
                Optional.empty(),
                Optional.of(Stage.ACQUISITION),
                List.of(
                        field("part", text("零件", "Part"), new FieldType.Words()),
                        amount("net_mass", text("净质量", "Net mass"), "kg"),
                        amount("utilisation", text("材料利用率", "Utilisation"), "%"),
                        field(
                                "material",
                                text("材料因子", "Material factor"),
                                new FieldType.FactorChoice(Unit.parse("kg"), List.of()))),
                1,
                500,
                "?");
    }

    private static Field amount(String name, BilingualText label, String unit) {
        return field(name, label, new FieldType.Amount(Unit.parse(unit), Optional.empty(), Optional.empty()));
    }

    private static Field field(String name, BilingualText label, FieldType type) {
        return new Field(
                name,
                label,
                Optional.empty(),
                type,
                new Requirement.Always(),
                Optional.empty(),
                Optional.empty(),
                DataKind.PRIMARY,
                Optional.empty(),
                Optional.of(text("计量记录", "meter record")),
                "?");
    }

    private static FactorSlot slot(String name, BilingualText label, String per) {
        return new FactorSlot(name, label, Unit.parse(per), Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    private static List<UnitProcess> processes() {
        return List.of(
                process(
                        "materials",
                        text("原材料", "Materials"),
                        Stage.ACQUISITION,
                        flow(
                                "castings",
                                text("零部件材料", "Materials of parts"),
                                "castings.gross_mass",
                                "kg",
                                new Target.RowFactor("material"))),
                process(
                        "machining",
                        text("机加工与装配", "Machining and assembly"),
                        Stage.PRODUCTION,
                        flow(
                                "power",
                                text("生产用电", "Electricity"),
                                "electricity",
                                "kWh",
                                new Target.Slot("electricity")),
                        flow(
                                "shielding",
                                text("保护气", "Shielding gas"),
                                "shielding_gas",
                                "kg",
                                new Target.OfGas("CO2"))),
                process(
                        "heat",
                        text("热处理", "Heat treatment"),
                        Stage.PRODUCTION,
                        flow("gas", text("天然气", "Natural gas"), "gas", "Nm3", new Target.Slot("gas"))),
                process(
                        "delivery",
                        text("运输到现场", "Delivery to site"),
                        Stage.DISTRIBUTION,
                        flow(
                                "road",
                                text("公路运输", "Road transport"),
                                "mass * distance",
                                "t·km",
                                new Target.Slot("road"))));
    }

    private static UnitProcess process(String name, BilingualText label, Stage stage, Flow... flows) {
        return new UnitProcess(name, label, stage, Optional.empty(), Optional.empty(), List.of(flows));
    }

    private static Flow flow(String name, BilingualText label, String amount, String unit, Target target) {
        return new Flow(
                name,
                label,
                Optional.empty(),
                formula(amount, unit),
                target,
                Ledger.FOSSIL,
                Direction.EMISSION,
                Optional.empty(),
                DataKind.PRIMARY);
    }
}
