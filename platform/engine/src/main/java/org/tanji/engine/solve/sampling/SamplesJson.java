package org.tanji.engine.solve.sampling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.solve.LinearModel;
import org.tanji.engine.solve.Solution;
import org.tanji.engine.solve.SolutionJson;

/** A solution with what sampling says of it: the key {@code uncertainty} of {@code tanji-solution/1}. */
public final class SamplesJson {

    /** Sampled figures have fewer certain digits than that. */
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

    private SamplesJson() {}

    public static String write(Solution solution, ModelSamples samples) {
        var document = SolutionJson.document(solution);
        var uncertainty = document.putObject("uncertainty");
        uncertainty.put("iterations", samples.iterations()).put("seed", samples.seed());
        var impacts = uncertainty.putArray("impacts");
        samples.impacts().forEach(impact -> impacts.add(json(impact, solution.linear())));
        return CanonicalJson.write(document);
    }

    private static ObjectNode json(ModelSamples.Impact impact, LinearModel model) {
        var summary = impact.summary();
        var json = CanonicalJson.object()
                .put("category", impact.category().name())
                .put("mean", number(summary.mean()))
                .put("standardDeviation", number(summary.standardDeviation()))
                .put("low", number(summary.low()))
                .put("median", number(summary.median()))
                .put("high", number(summary.high()));
        var contributions = json.putArray("contributions");
        for (int i = 0; i < model.size(); i++) {
            var supply = model.supplies().get(i);
            contributions
                    .addObject()
                    .put("process", supply.process())
                    .put("product", supply.product())
                    .put("mean", number(impact.contributions()[i]));
        }
        return json;
    }

    private static String number(double number) {
        return CanonicalJson.decimal(new BigDecimal(number).round(TWELVE));
    }
}
