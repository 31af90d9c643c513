package org.tanji.engine.uncertainty;

import static org.tanji.engine.uncertainty.UncertaintyFailure.CORRELATIONS_IMPOSSIBLE;
import static org.tanji.engine.uncertainty.UncertaintyFailure.CORRELATION_OUT_OF_RANGE;
import static org.tanji.engine.uncertainty.UncertaintyFailure.CORRELATION_TWICE;
import static org.tanji.engine.uncertainty.UncertaintyFailure.CORRELATION_UNKNOWN;
import static org.tanji.engine.uncertainty.UncertaintyFailure.CORRELATION_WITH_ITSELF;
import static org.tanji.engine.uncertainty.UncertaintyFailure.TOO_MANY_CORRELATED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;

/** Everything that correlations are refused for, each with its place; statements count from 1. */
public final class CheckCorrelations {

    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    private CheckCorrelations() {}

    /**
     * @param place what the statements are called, such as {@code correlations}
     * @param isKnown whether there is an amount or a factor of that name
     */
    public static List<Problem> check(List<Correlation> stated, String place, Predicate<String> isKnown) {
        var check = new CheckCorrelations();
        Map<List<String>, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < stated.size(); i++) {
            check.one(stated.get(i), place + "[" + (i + 1) + "]", isKnown);
            var before = seen.putIfAbsent(pair(stated.get(i)), i + 1);
            if (before != null) {
                var again = stated.get(i);
                check.note(
                        place + "[" + (i + 1) + "]", CORRELATION_TWICE, again.first(), again.second(), before, place);
            }
        }
        if (check.problems.isEmpty() && !stated.isEmpty()) {
            check.together(stated, place);
        }
        return List.copyOf(check.problems);
    }

    private static List<String> pair(Correlation correlation) {
        return Stream.of(correlation.first(), correlation.second()).sorted().toList();
    }

    private void note(String path, UncertaintyFailure code, Object... details) {
        problems.add(new Problem(new Place.InData(path), Failure.of(code, details)));
    }

    private void one(Correlation correlation, String path, Predicate<String> isKnown) {
        for (var name : List.of(correlation.first(), correlation.second())) {
            if (!isKnown.test(name)) {
                note(path, CORRELATION_UNKNOWN, name);
            }
        }
        if (correlation.first().equals(correlation.second())) {
            note(path, CORRELATION_WITH_ITSELF, correlation.first());
        }
        if (correlation.coefficient().abs().compareTo(BigDecimal.ONE) > 0) {
            note(
                    path,
                    CORRELATION_OUT_OF_RANGE,
                    correlation.coefficient().toPlainString(),
                    correlation.first(),
                    correlation.second());
        }
    }

    private void together(List<Correlation> stated, String place) {
        for (var group : Correlations.of(stated).groups()) {
            if (group.members().size() > MOST) {
                note(place, TOO_MANY_CORRELATED, group.members().size(), MOST);
            } else if (!group.isPossible()) {
                var core = group.core();
                note(place, CORRELATIONS_IMPOSSIBLE, names(core), shown(core.smallestEigenvalue()), coefficients(core));
            }
        }
    }

    private static String names(CorrelatedGroup group) {
        return String.join(
                ", ", group.members().stream().map(CheckCorrelations::name).toList());
    }

    private static String coefficients(CorrelatedGroup group) {
        var pairs = new ArrayList<String>();
        var members = group.members();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(name(members.get(i)) + " / " + name(members.get(j)) + " "
                        + BigDecimal.valueOf(group.between(members.get(i), members.get(j)))
                                .stripTrailingZeros()
                                .toPlainString());
            }
        }
        return String.join("; ", pairs);
    }

    private static String name(String parameter) {
        return parameter.startsWith("input:") ? parameter.substring("input:".length()) : parameter;
    }

    private static String shown(double eigenvalue) {
        return BigDecimal.valueOf(eigenvalue)
                .setScale(4, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
