package org.tanji.host.activitydata;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.FactorUnit;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.DeclaredUnit;
import org.tanji.engine.method.FactorSlot;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.ResultFormat;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Standard;
import org.tanji.engine.method.Status;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** A small method with every kind of field, and a few factors for it. */
final class MethodFixture {

    static final String STEEL = "MAT.TEST.STEEL";
    static final String GRID_FOOTPRINT = "EL.TEST.FOOTPRINT";

    private MethodFixture() {}

    static Method aMethod() {
        return aMethod("test-pump", "1.0.0");
    }

    static Method aMethod(String id, String version) {
        return new Method(
                id,
                version,
                new Standard("TEST 1:2025", text("测试标准", "Test standard")),
                Status.DRAFT,
                text("仅供测试", "For tests only"),
                text("测试泵", "Test pump"),
                new DeclaredUnit(Quantity.parse("1 pc"), text("1 套测试泵", "1 test pump set")),
                Optional.empty(),
                List.of(
                        new Boundary(
                                "cradle-to-gate",
                                text("摇篮到大门", "Cradle to gate"),
                                Set.of(Stage.ACQUISITION, Stage.PRODUCTION)),
                        new Boundary(
                                "cradle-to-site",
                                text("摇篮到现场", "Cradle to site"),
                                Set.of(Stage.ACQUISITION, Stage.PRODUCTION, Stage.DISTRIBUTION))),
                List.of(
                        field("electricity", text("用电量", "Electricity"), amount("kWh")),
                        field("utilisation", text("成品率", "Yield"), amount("%")),
                        field("gas", text("天然气", "Natural gas"), amount("Nm3")),
                        field("pieces", text("数量", "Pieces"), amount("1")),
                        field("route", text("路线", "Route"), route()),
                        field("remark", text("备注", "Remark"), new FieldType.Words()),
                        field(
                                "supplier",
                                text("供应商因子", "Supplier factor"),
                                new FieldType.FactorChoice(Unit.parse("kg"), List.of("material")))),
                List.of(castings()),
                List.of(new FactorSlot(
                        "power",
                        text("电力", "Power"),
                        Unit.parse("kWh"),
                        Optional.of(GRID_FOOTPRINT),
                        Optional.empty(),
                        Map.of(),
                        List.of("electricity"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CutOff(new BigDecimal("0.01"), new BigDecimal("0.05")),
                List.of(),
                List.of(),
                new ResultFormat(Unit.KILOGRAM_CO2E, 3),
                List.of(),
                Map.of(),
                new MethodText("test.method.yaml", Map.of(), ""));
    }

    private static InputTable castings() {
        return new InputTable(
                "castings",
                text("铸件", "Castings"),
                Optional.empty(),
                Optional.of(Stage.ACQUISITION),
                List.of(
                        field("part", text("零件", "Part"), new FieldType.Words()),
                        field("net_mass", text("净重", "Net mass"), amount("kg")),
                        field("utilisation", text("利用率", "Utilisation"), amount("%")),
                        field(
                                "material",
                                text("材料", "Material"),
                                new FieldType.FactorChoice(Unit.parse("kg"), List.of("material"))),
                        field("route", text("路线", "Route"), route())),
                1,
                12_000,
                "?");
    }

    private static FieldType route() {
        return new FieldType.Choice(List.of(
                new FieldType.Option("coal", text("煤制", "From coal")),
                new FieldType.Option("gas", text("天然气制", "From gas"))));
    }

    private static FieldType amount(String unit) {
        return new FieldType.Amount(
                Unit.parse(unit), Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("1000000000")));
    }

    private static Field field(String name, BilingualText label, FieldType type) {
        return new Field(
                name,
                label,
                Optional.of(text("如铭牌所示", "As on the name plate")),
                type,
                new Requirement.Always(),
                Optional.empty(),
                Optional.of(Stage.PRODUCTION),
                DataKind.PRIMARY,
                Optional.empty(),
                Optional.of(text("电表记录", "Meter readings")),
                "?");
    }

    static FactorSet factors() {
        var byId = new LinkedHashMap<String, EmissionFactor>();
        for (var factor : List.of(
                factor(STEEL, "3.1", "kgCO2e/kg", "material/metal"),
                factor("MAT.TEST.IRON", "2.2", "kgCO2e/kg", "material/metal"),
                factor(GRID_FOOTPRINT, "0.5777", "kgCO2e/kWh", "electricity"))) {
            byId.put(factor.id(), factor);
        }
        return new FactorSet("test", byId);
    }

    static EmissionFactor factor(String id, String value, String unit, String category) {
        var read = FactorUnit.parse(unit);
        var number = Quantity.number(value);
        return new EmissionFactor(
                id,
                text("测试因子 " + id, "Test factor " + id),
                number,
                unit,
                read.per(),
                read.emissions(number),
                category,
                GasScope.CRADLE_TO_GATE_GHG,
                Optional.empty(),
                Optional.of(2024),
                "CN",
                new FactorSource(text("测试来源", "Test source"), "§1", "CC0"),
                Evidence.STATED_BY_USER,
                Optional.empty());
    }

    static BilingualText text(String zh, String en) {
        return new BilingualText(zh, en);
    }
}
