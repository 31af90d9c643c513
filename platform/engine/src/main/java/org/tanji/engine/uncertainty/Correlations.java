package org.tanji.engine.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which parameters of a calculation are off together: a Gaussian copula over their normal scores. Parameters that nobody
 * correlated keep their own draws, to the bit.
 */
public final class Correlations {

    /** Every parameter for itself. */
    public static final Correlations NONE = new Correlations(List.of());

    private final List<Correlation> stated;
    private final Map<String, CorrelatedGroup> groupOf = new LinkedHashMap<>();

    private Correlations(List<Correlation> stated) {
        this.stated = List.copyOf(stated);
        groups().forEach(group -> group.members().forEach(member -> groupOf.put(member, group)));
    }

    /** @param stated without faults, as {@link CheckCorrelations} finds them */
    public static Correlations of(List<Correlation> stated) {
        return stated.isEmpty() ? NONE : new Correlations(stated);
    }

    public List<Correlation> stated() {
        return stated;
    }

    Optional<CorrelatedGroup> group(String parameter) {
        return Optional.ofNullable(groupOf.get(parameter));
    }

    /** 1 of a parameter with itself, 0 of two that nobody correlated. */
    double between(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var group = groupOf.get(one);
        return group == null || group != groupOf.get(other) ? 0 : group.between(one, other);
    }

    /** Each parameter that is mentioned is in exactly one of them; neither order nor direction of statements matters. */
    List<CorrelatedGroup> groups() {
        var rest = new TreeSet<String>();
        stated.forEach(correlation -> {
            rest.add(correlation.firstParameter());
            rest.add(correlation.secondParameter());
        });
        var groups = new ArrayList<CorrelatedGroup>();
        while (!rest.isEmpty()) {
            var members = reachable(rest.first());
            rest.removeAll(members);
            groups.add(group(List.copyOf(members)));
        }
        return groups;
    }

    private TreeSet<String> reachable(String start) {
        var members = new TreeSet<String>(List.of(start));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var correlation : stated) {
                if (members.contains(correlation.firstParameter()) || members.contains(correlation.secondParameter())) {
                    grew |= members.add(correlation.firstParameter());
                    grew |= members.add(correlation.secondParameter());
                }
            }
        }
        return members;
    }

    private CorrelatedGroup group(List<String> members) {
        var place = new LinkedHashMap<String, Integer>();
        members.forEach(member -> place.put(member, place.size()));
        var matrix = new double[members.size()][members.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (var correlation : stated) {
            var first = place.get(correlation.firstParameter());
            var second = place.get(correlation.secondParameter());
            if (first != null && second != null) {
                matrix[first][second] = correlation.coefficient().doubleValue();
                matrix[second][first] = matrix[first][second];
            }
        }
        return new CorrelatedGroup(members, matrix);
    }
}
