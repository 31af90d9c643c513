package org.tanji.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.result.Manifest.PluginStamp;

/** What two results were made with, part by part, in the order in which each decides over those behind it. */
final class Bases {

    private static final String NONE = "–";

    private final List<BasisDifference> found = new ArrayList<>();

    private Bases() {}

    static List<BasisDifference> differences(Manifest one, Manifest other) {
        var bases = new Bases();
        bases.hold("ruleEdition", one.ruleEdition(), other.ruleEdition());
        bases.hold("engineVersion", one.engineVersion(), other.engineVersion());
        bases.hold("methodVersion", one.methodVersion(), other.methodVersion());
        bases.hold("method.sha256", one.method().sha256(), other.method().sha256());
        bases.hold("plugin", plugin(one), plugin(other));
        bases.hold("factorLibraryVersion", one.factorLibraryVersion(), other.factorLibraryVersion());
        bases.factors(one.factors(), other.factors());
        bases.hold("gwpSet.id", one.gwpSet().id(), other.gwpSet().id());
        bases.potentials(one.gwpSet(), other.gwpSet());
        bases.hold("criteria", told(one.criteria()), told(other.criteria()));
        return bases.found;
    }

    private void hold(String part, String one, String other) {
        if (!one.equals(other)) {
            found.add(new BasisDifference(part, one, other));
        }
    }

    private static String plugin(Manifest manifest) {
        return manifest.plugin()
                .map((PluginStamp stamp) -> stamp.id() + " " + stamp.version() + " " + stamp.sha256())
                .orElse(NONE);
    }

    private static String told(Criteria criteria) {
        return CanonicalJson.decimal(criteria.tolerance()) + ", " + CanonicalJson.decimal(criteria.keyShare()) + ", "
                + criteria.schemes().all().stream()
                        .map(scheme -> scheme.id() + " " + scheme.version())
                        .collect(Collectors.joining(" "));
    }

    /** Only factors that both know: one that a single result uses is a change of its data, not of the basis. */
    private void factors(List<EmissionFactor> ones, List<EmissionFactor> others) {
        var one = byId(ones);
        var other = byId(others);
        for (var id : one.keySet()) {
            if (other.containsKey(id) && !one.get(id).equals(other.get(id))) {
                found.add(new BasisDifference("factors." + id, told(one.get(id)), told(other.get(id))));
            }
        }
    }

    private static Map<String, EmissionFactor> byId(List<EmissionFactor> factors) {
        var byId = new TreeMap<String, EmissionFactor>();
        factors.forEach(factor -> byId.put(factor.id(), factor));
        return byId;
    }

    private static String told(EmissionFactor factor) {
        return CanonicalJson.decimal(factor.value()) + " " + factor.unitText() + ", "
                + factor.year().map(String::valueOf).orElse(NONE) + ", " + factor.geography() + ", "
                + factor.source().title().en();
    }

    private void potentials(GwpSet one, GwpSet other) {
        var gases = new TreeSet<>(one.gwp100().keySet());
        gases.addAll(other.gwp100().keySet());
        for (var gas : gases) {
            var was = one.gwp100().get(gas);
            var is = other.gwp100().get(gas);
            hold(
                    "gwpSet." + gas.name(),
                    was == null ? NONE : CanonicalJson.decimal(was),
                    is == null ? NONE : CanonicalJson.decimal(is));
        }
    }
}
