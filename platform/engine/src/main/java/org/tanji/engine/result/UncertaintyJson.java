package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.uncertainty.UncertaintyReport;
import org.tanji.engine.uncertainty.UncertaintyReport.Decomposition;
import org.tanji.engine.uncertainty.UncertaintyReport.Histogram;
import org.tanji.engine.uncertainty.UncertaintyReport.Propagated;
import org.tanji.engine.uncertainty.UncertaintyReport.Sampled;
import org.tanji.engine.uncertainty.UncertaintyReport.Sensitivity;
import org.tanji.engine.uncertainty.UncertaintyReport.StageInterval;
import org.tanji.engine.uncertainty.UncertaintyReport.Target;

/** Uncertainty in a stored result: doubles as decimals of twelve digits, which every JDK rounds alike. */
final class UncertaintyJson {

    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

    private UncertaintyJson() {}

    static ObjectNode write(UncertaintyReport report) {
        var json = CanonicalJson.object();
        report.monteCarlo().ifPresent(sampled -> json.set("monteCarlo", write(sampled)));
        report.analytic().ifPresent(propagated -> {
            var part = json.putObject("analytic");
            part.put("standardDeviation", number(propagated.standardDeviation()));
            part.put("low", number(propagated.low()));
            part.put("high", number(propagated.high()));
        });
        var sensitivities = json.putArray("sensitivities");
        for (var sensitivity : report.sensitivities()) {
            var part = sensitivities.addObject().put("parameter", sensitivity.parameter());
            part.put("label", sensitivity.label());
            part.put("atLow", number(sensitivity.atLow()));
            part.put("atHigh", number(sensitivity.atHigh()));
        }
        SharesJson.write(report.shares(), json.putArray("shares"));
        report.comparison()
                .ifPresent(comparison -> json.putObject("comparison")
                        .put("low", number(comparison.low()))
                        .put("high", number(comparison.high()))
                        .put("verdict", comparison.verdict().key()));
        report.pedigree().ifPresent(pedigree -> json.set("pedigree", PedigreeJson.write(pedigree)));
        return json;
    }

    private static ObjectNode write(Sampled sampled) {
        var json = CanonicalJson.object().put("iterations", sampled.iterations());
        json.put("seed", Long.toString(sampled.seed()));
        json.put("mean", number(sampled.mean()));
        json.put("standardDeviation", number(sampled.standardDeviation()));
        json.put("low", number(sampled.low()));
        json.put("median", number(sampled.median()));
        json.put("high", number(sampled.high()));
        ArrayNode errors = json.putArray("standardErrors");
        sampled.standardErrors().forEach(error -> errors.add(number(error)));
        var stages = json.putArray("stages");
        for (var stage : sampled.stages()) {
            var part = stages.addObject().put("stage", stage.stage());
            part.put("low", number(stage.low()));
            part.put("median", number(stage.median()));
            part.put("high", number(stage.high()));
        }
        var histogram = json.putObject("histogram");
        histogram.put("from", number(sampled.histogram().from()));
        histogram.put("to", number(sampled.histogram().to()));
        var counts = histogram.putArray("counts");
        sampled.histogram().counts().forEach(counts::add);
        var decomposition = json.putObject("decomposition");
        SharesJson.write(sampled.decomposition().shares(), decomposition.putArray("shares"));
        decomposition.put("interactions", number(sampled.decomposition().interactions()));
        sampled.target()
                .ifPresent(target -> json.putObject("target")
                        .put("asked", number(target.asked()))
                        .put("found", number(target.found()))
                        .put("most", target.most()));
        return json;
    }

    static String number(double number) {
        return CanonicalJson.decimal(new BigDecimal(number).round(TWELVE));
    }

    static UncertaintyReport read(JsonPart json) {
        json.only("monteCarlo", "analytic", "sensitivities", "shares", "comparison", "pedigree");
        return new UncertaintyReport(
                json.find("monteCarlo").map(UncertaintyJson::sampled),
                json.find("analytic").map(UncertaintyJson::propagated),
                json.list("sensitivities").stream()
                        .map(part -> part.only("parameter", "label", "atLow", "atHigh"))
                        .map(part -> new Sensitivity(
                                part.text("parameter"),
                                part.text("label"),
                                number(part, "atLow"),
                                number(part, "atHigh")))
                        .toList(),
                SharesJson.read(json),
                json.find("pedigree").map(PedigreeJson::read));
    }

    private static Propagated propagated(JsonPart json) {
        json.only("standardDeviation", "low", "high");
        return new Propagated(number(json, "standardDeviation"), number(json, "low"), number(json, "high"));
    }

    private static Sampled sampled(JsonPart json) {
        json.only(
                "iterations",
                "seed",
                "mean",
                "standardDeviation",
                "low",
                "median",
                "high",
                "standardErrors",
                "stages",
                "histogram",
                "decomposition",
                "target");
        var histogram = json.get("histogram").only("from", "to", "counts");
        List<Double> errors = json.list("standardErrors").stream()
                .map(part -> part.read(Double::valueOf).orElse(0.0))
                .toList();
        return new Sampled(
                json.whole("iterations"),
                json.read("seed", Long::valueOf).orElse(0L),
                number(json, "mean"),
                number(json, "standardDeviation"),
                number(json, "low"),
                number(json, "median"),
                number(json, "high"),
                errors,
                json.list("stages").stream()
                        .map(part -> part.only("stage", "low", "median", "high"))
                        .map(part -> new StageInterval(
                                part.text("stage"), number(part, "low"), number(part, "median"), number(part, "high")))
                        .toList(),
                new Histogram(
                        number(histogram, "from"),
                        number(histogram, "to"),
                        histogram.list("counts").stream()
                                .map(part -> part.node().asInt())
                                .toList()),
                json.find("decomposition").map(UncertaintyJson::decomposition).orElse(new Decomposition(List.of(), 0)),
                json.find("target").map(UncertaintyJson::target));
    }

    private static Decomposition decomposition(JsonPart json) {
        json.only("shares", "interactions");
        return new Decomposition(SharesJson.read(json), number(json, "interactions"));
    }

    private static Target target(JsonPart json) {
        json.only("asked", "found", "most");
        return new Target(number(json, "asked"), number(json, "found"), json.whole("most"));
    }

    static double number(JsonPart json, String key) {
        return json.number(key).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
