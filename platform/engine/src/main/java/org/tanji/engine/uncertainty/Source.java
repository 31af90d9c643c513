package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/**
 * What varies independently of everything else: one parameter, or a group of correlated ones, of which nobody can say how
 * much each explains alone.
 */
record Source(List<UncertainParameter> parameters) {

    Source {
        parameters = List.copyOf(parameters);
    }

    /** In the order of their first parameters; parameters of one group that a calculation does not use are left out. */
    static List<Source> of(List<UncertainParameter> parameters, Correlations correlations) {
        Map<String, List<UncertainParameter>> sources = new LinkedHashMap<>();
        for (var parameter : parameters) {
            var key = correlations
                    .group(parameter.name())
                    .map(group -> group.members().get(0))
                    .orElse(parameter.name());
            sources.computeIfAbsent(key, ignored -> new ArrayList<>()).add(parameter);
        }
        return sources.values().stream().map(Source::new).toList();
    }

    VarianceShare share(double share) {
        return new VarianceShare(joined(UncertainParameter::name), joined(UncertainParameter::label), share);
    }

    private String joined(java.util.function.Function<UncertainParameter, String> word) {
        return parameters.stream().map(word).collect(Collectors.joining(VarianceShare.AND));
    }
}
