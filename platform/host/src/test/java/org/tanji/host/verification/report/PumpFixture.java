package org.tanji.host.verification.report;

import static org.tanji.host.verification.report.PumpMethod.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Origin;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.CrossCheck;
import org.tanji.engine.inventory.Exclusion;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.QuantityFailure;
import org.tanji.engine.result.AllocationShare;
import org.tanji.engine.result.BalanceRecord;
import org.tanji.engine.result.Contribution;
import org.tanji.engine.result.CrossCheckRecord;
import org.tanji.engine.result.CutOffRecord;
import org.tanji.engine.result.DataQuality;
import org.tanji.engine.result.Footprint;
import org.tanji.engine.result.Missing;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.Subtotal;
import org.tanji.engine.result.Trace;
import org.tanji.engine.text.BilingualText;

/** A pump's result with thirty contributions, made up by hand and marked as an example. */
final class PumpFixture {

    private PumpFixture() {}

    static ReportFacts facts() {
        return new ReportFacts(
                "PCF-2026-0117",
                "",
                Optional.of(LocalDate.of(2026, 3, 9)),
                Optional.of(LocalDate.of(2026, 3, 11)),
                LocalDate.of(2026, 3, 20),
                List.of(),
                List.of());
    }

    static Result complete() {
        return result("QYB-150/2000", List.of());
    }

    static Result named(String model) {
        return result(model, List.of());
    }

    static Result incomplete() {
        var place = new Place.InData("electricity");
        return result(
                "QYB-150/2000",
                List.of(new Missing(new Problem(place, Failure.of(QuantityFailure.NOT_A_NUMBER, "—")))));
    }

    private static Result result(String model, List<Missing> missing) {
        boolean whole = missing.isEmpty();
        var addends = new ArrayList<Addend>();
        for (int i = 0; i < PumpManifest.PARTS.length; i++) {
            var gross = new BigDecimal(PumpManifest.PARTS[i][1])
                    .divide(new BigDecimal(PumpManifest.PARTS[i][2]).movePointLeft(2), MathContext.DECIMAL128);
            addends.add(new Addend(
                    Stage.ACQUISITION,
                    "materials",
                    "castings",
                    text("零部件材料", "Materials of parts"),
                    Optional.of(i + 1),
                    "CO2e",
                    gross.multiply(new BigDecimal(i < 6 ? "2.280" : "3.150"), MathContext.DECIMAL128),
                    PumpManifest.PARTS[i][0]));
        }
        if (whole) {
            addends.add(new Addend(
                    Stage.PRODUCTION,
                    "machining",
                    "power",
                    text("生产用电", "Electricity"),
                    Optional.empty(),
                    "CO2e",
                    new BigDecimal("837.665"),
                    ""));
        }
        addends.add(new Addend(
                Stage.PRODUCTION,
                "machining",
                "shielding",
                text("保护气", "Shielding gas"),
                Optional.empty(),
                "CO2",
                new BigDecimal("12.5"),
                ""));
        addends.add(new Addend(
                Stage.PRODUCTION,
                "heat",
                "gas",
                text("天然气", "Natural gas"),
                Optional.empty(),
                "CO2e",
                new BigDecimal("166.2114"),
                ""));
        addends.add(new Addend(
                Stage.DISTRIBUTION,
                "delivery",
                "road",
                text("公路运输", "Road transport"),
                Optional.empty(),
                "CO2e",
                new BigDecimal("48.9"),
                ""));
        var total = sum(addends);
        Optional<BigDecimal> value = whole ? Optional.of(total) : Optional.empty();
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < addends.size(); i++) {
            contributions.add(addends.get(i).contribution(i, total, whole));
        }
        return new Result(
                new Footprint(
                        value,
                        total,
                        value.map(v -> v.round(new MathContext(3)).toPlainString() + " kgCO2e"),
                        PumpMethod.ONE_SET,
                        PumpMethod.TO_GATE),
                PumpMethod.TO_GATE.stages().stream()
                        .map(stage -> part(
                                stage.key(),
                                stageLabel(stage),
                                addends.stream().filter(a -> a.stage() == stage).toList(),
                                total,
                                whole))
                        .toList(),
                PumpMethod.method().processes().stream()
                        .map(process -> part(
                                process.name(),
                                process.label(),
                                addends.stream()
                                        .filter(a -> a.process().equals(process.name()))
                                        .toList(),
                                total,
                                whole))
                        .toList(),
                List.of("CO2", "CO2e").stream()
                        .map(gas -> part(
                                gas,
                                BilingualText.same(gas),
                                addends.stream()
                                        .filter(a -> a.gas().equals(gas))
                                        .toList(),
                                total,
                                whole))
                        .toList(),
                List.of(part("fossil", text("化石源", "Fossil"), addends, total, whole)),
                contributions,
                missing,
                List.of(),
                List.of(new AllocationShare(PumpMethod.HOURS, Optional.of(new BigDecimal("0.0625")))),
                new CutOffRecord(
                        PumpMethod.method().cutOff(),
                        List.of(new Exclusion(
                                "切削液",
                                Optional.of(new BigDecimal("0.002")),
                                Optional.empty(),
                                Optional.of(new BigDecimal("0.003")),
                                "循环使用，年补充量很小")),
                        new BigDecimal("0.003")),
                List.of(new BalanceRecord(
                        PumpMethod.MASS,
                        Optional.of(new BigDecimal("1412.37")),
                        Optional.of(new BigDecimal("1398.2")),
                        Optional.of(new BigDecimal("0.01003")),
                        true)),
                new DataQuality(
                        whole ? Optional.of(new BigDecimal("0.873")) : Optional.empty(),
                        Arrays.stream(QualityAspect.values())
                                .map(aspect -> new QualityStatement(
                                        aspect,
                                        aspect == QualityAspect.TIME ? Optional.of(1) : Optional.empty(),
                                        aspect == QualityAspect.TIME ? "2025 年全年" : ""))
                                .toList()),
                List.of(new CrossCheckRecord(
                        new CrossCheck("electricity", "供电公司月结单", Quantity.parse("1462 kWh"), "含公共照明分摊"),
                        Optional.of(Quantity.parse("1450 kWh")),
                        Optional.of(new BigDecimal("0.00828")))),
                whole ? Optional.of(PumpUncertainty.of(total.doubleValue())) : Optional.empty(),
                trace(addends),
                PumpManifest.of(model));
    }

    private record Addend(
            Stage stage,
            String process,
            String flow,
            BilingualText label,
            Optional<Integer> row,
            String gas,
            BigDecimal value,
            String part) {

        Contribution contribution(int index, BigDecimal total, boolean whole) {
            var process = PumpMethod.method().processes().stream()
                    .filter(p -> p.name().equals(process()))
                    .findFirst()
                    .orElseThrow();
            var plan = new ContributionPlan(
                    stage,
                    process(),
                    process.label(),
                    flow,
                    label,
                    row,
                    new Gas(gas),
                    Ledger.FOSSIL,
                    Direction.EMISSION,
                    DataKind.PRIMARY,
                    3 * index + 2,
                    3 * index,
                    3 * index + 1,
                    "MAT.EXAMPLE");
            return new Contribution(
                    plan,
                    Optional.of(value),
                    whole ? Optional.of(value.divide(total, MathContext.DECIMAL128)) : Optional.empty(),
                    part);
        }
    }

    private static BigDecimal sum(List<Addend> addends) {
        return addends.stream().map(Addend::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Subtotal part(
            String key, BilingualText label, List<Addend> addends, BigDecimal total, boolean whole) {
        var known = sum(addends);
        return new Subtotal(
                key,
                label,
                whole || !List.of("production", "machining", "fossil", "CO2e").contains(key)
                        ? Optional.of(known)
                        : Optional.empty(),
                known,
                whole ? Optional.of(known.divide(total, MathContext.DECIMAL128)) : Optional.empty(),
                Optional.empty());
    }

    private static BilingualText stageLabel(Stage stage) {
        return switch (stage) {
            case ACQUISITION -> text("原材料获取", "Acquisition");
            case PRODUCTION -> text("生产制造", "Production");
            case DISTRIBUTION -> text("分销", "Distribution");
            case USE -> text("使用", "Use");
            case END_OF_LIFE -> text("生命末期", "End of life");
        };
    }

    private static Trace trace(List<Addend> addends) {
        var lines = new ArrayList<Trace.Line>();
        for (int i = 0; i < addends.size(); i++) {
            var addend = addends.get(i);
            lines.add(new Trace.Line(
                    3 * i,
                    new Origin(
                            Origin.Kind.INPUT,
                            "castings[" + (i + 1) + "].net_mass",
                            Optional.of(text("净质量", "Net mass")),
                            "",
                            "称重记录 CZ-2025-07",
                            Optional.of(i + 1)),
                    "PARAMETER",
                    List.of(),
                    Optional.of(addend.value()),
                    "kg"));
            lines.add(new Trace.Line(
                    3 * i + 1,
                    new Origin(
                            Origin.Kind.FACTOR,
                            "MAT.EXAMPLE",
                            Optional.of(text("示例材料", "Example material")),
                            "",
                            "示例",
                            Optional.empty()),
                    "PARAMETER",
                    List.of(),
                    Optional.of(BigDecimal.ONE),
                    "kgCO2e/kg"));
            lines.add(new Trace.Line(
                    3 * i + 2,
                    new Origin(
                            Origin.Kind.FLOW,
                            "materials.castings[" + (i + 1) + "]",
                            Optional.of(addend.label()),
                            "castings.gross_mass",
                            "",
                            Optional.of(i + 1)),
                    "PRODUCT",
                    List.of(3 * i, 3 * i + 1),
                    Optional.of(addend.value()),
                    "kgCO2e"));
        }
        return new Trace(lines);
    }
}
