package org.tanji.engine.solve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.text.BilingualText;

/** Solutions as {@code tanji-solution/1}: the same bytes in whatever order the model was written. */
public final class SolutionJson {

    public static final String FORMAT = "tanji-solution/1";

    private final Solution solution;
    private final LinearModel linear;
    private final Map<String, String> units = new LinkedHashMap<>();

    private SolutionJson(Solution solution) {
        this.solution = solution;
        this.linear = solution.linear();
        solution.model().products().forEach(product -> units.put(product.name(), product.unit()));
    }

    public static String write(Solution solution) {
        return CanonicalJson.write(document(solution));
    }

    /** The same before it is written, for what stands beside a solution. */
    public static ObjectNode document(Solution solution) {
        return new SolutionJson(solution).document();
    }

    private ObjectNode document() {
        var document = CanonicalJson.object();
        document.put("format", FORMAT);
        document.put("model", solution.model().name());
        document.set("demand", demand());
        document.set("impacts", impacts());
        document.set("inventory", inventory());
        document.set("processes", processes());
        document.put("residual", CanonicalJson.decimal(solution.residual()));
        document.set("findings", findings());
        return document;
    }

    private ArrayNode demand() {
        var demand = CanonicalJson.array();
        for (int i = 0; i < linear.size(); i++) {
            if (linear.demand().get(i).signum() != 0) {
                var supply = linear.supplies().get(i);
                demand.addObject()
                        .put("product", supply.product())
                        .put("process", supply.process())
                        .put("amount", CanonicalJson.decimal(linear.demand().get(i)))
                        .put("unit", unit(supply));
            }
        }
        return demand;
    }

    private ArrayNode impacts() {
        var impacts = CanonicalJson.array();
        solution.impacts()
                .forEach(impact -> impacts.addObject()
                        .put("category", impact.category().name())
                        .put("unit", impact.category().unit())
                        .put("amount", CanonicalJson.decimal(impact.total())));
        return impacts;
    }

    private ArrayNode inventory() {
        var inventory = CanonicalJson.array();
        for (int i = 0; i < linear.flows().size(); i++) {
            var flow = linear.flows().get(i);
            inventory
                    .addObject()
                    .put("flow", flow.name())
                    .put("unit", flow.unit())
                    .put("amount", CanonicalJson.decimal(solution.inventory().get(i)));
        }
        return inventory;
    }

    private ArrayNode processes() {
        var processes = CanonicalJson.array();
        for (int i = 0; i < linear.size(); i++) {
            var supply = linear.supplies().get(i);
            var process = processes.addObject();
            process.put("process", supply.process());
            process.put("product", supply.product());
            process.put("unit", unit(supply));
            process.put("runs", CanonicalJson.decimal(solution.runs().get(i)));
            process.put("delivered", CanonicalJson.decimal(solution.delivered().get(i)));
            process.set("impacts", contributions(i));
        }
        return processes;
    }

    private ArrayNode contributions(int supply) {
        var contributions = CanonicalJson.array();
        for (var impact : solution.impacts()) {
            contributions
                    .addObject()
                    .put("category", impact.category().name())
                    .put("direct", decimal(impact.direct().get(supply)))
                    .put("upstream", decimal(impact.upstream().get(supply)))
                    .put("intensity", decimal(impact.intensity().get(supply)));
        }
        return contributions;
    }

    private ArrayNode findings() {
        var findings = CanonicalJson.array();
        solution.findings().forEach(finding -> {
            var entry = findings.addObject();
            entry.put("code", finding.what().code().name());
            entry.put("place", finding.place().toString());
            entry.set("message", CanonicalJson.words(words(finding.what())));
        });
        return findings;
    }

    private static BilingualText words(Failure what) {
        return new BilingualText(what.sentence(Locale.SIMPLIFIED_CHINESE), what.sentence(Locale.ROOT));
    }

    private String unit(Supply supply) {
        return units.getOrDefault(supply.product(), "");
    }

    private static String decimal(BigDecimal number) {
        return CanonicalJson.decimal(number);
    }
}
