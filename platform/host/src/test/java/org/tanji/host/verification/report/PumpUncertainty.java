package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.uncertainty.UncertaintyReport;

/** How far the example pump is off, made up in a plausible shape. */
final class PumpUncertainty {

    private PumpUncertainty() {}

    static UncertaintyReport of(double total) {
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < 50; i++) {
            double z = (i - 24.5) / 8.2;
            counts.add((int) (4800 * StrictMath.exp(-z * z / 2)));
        }
        var sampled = new UncertaintyReport.Sampled(
                100_000,
                20260320L,
                total * 1.004,
                total * 0.055,
                total * 0.899,
                total * 1.001,
                total * 1.118,
                List.of(1.2, 0.9, 1.4),
                List.of(
                        new UncertaintyReport.StageInterval("acquisition", total * 0.65, total * 0.74, total * 0.84),
                        new UncertaintyReport.StageInterval("production", total * 0.21, total * 0.235, total * 0.26),
                        new UncertaintyReport.StageInterval(
                                "distribution", total * 0.008, total * 0.011, total * 0.016)),
                new UncertaintyReport.Histogram(total * 0.83, total * 1.2, counts));
        var sensitivities = new ArrayList<UncertaintyReport.Sensitivity>();
        var shares = new ArrayList<UncertaintyReport.VarianceShare>();
        String[] names = {
            "泵壳材料因子", "铸铁因子", "生产用电", "电力碳足迹因子", "导壳净质量", "材料利用率（导壳）", "叶轮净质量", "泵轴材料因子", "天然气用量", "公路运输因子", "木箱净质量"
        };
        for (int i = 0; i < names.length; i++) {
            double half = total * 0.08 / (1 + i * 0.7);
            sensitivities.add(
                    new UncertaintyReport.Sensitivity("factor:" + i, names[i], total - half * 0.9, total + half));
            shares.add(new UncertaintyReport.VarianceShare("factor:" + i, names[i], 0.45 / (1 + i * i)));
        }
        return new UncertaintyReport(
                Optional.of(sampled),
                Optional.of(new UncertaintyReport.Propagated(total * 0.054, total * 0.901, total * 1.115)),
                sensitivities,
                shares);
    }
}
