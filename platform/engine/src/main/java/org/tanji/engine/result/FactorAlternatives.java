package org.tanji.engine.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Geography;
import org.tanji.engine.text.BilingualText;

/**
 * What could stand for a factor that was used: the same scope and category, a unit of the same dimension.
 *
 * <p>Each answer is the first few of a total order. So a library that holds no more than the factors used and those
 * named here gives the same answers, and a result can be recomputed from its manifest.
 */
final class FactorAlternatives {

    private static final int MOST_NAMED = 3;

    private final Run run;
    private final Geography home;

    FactorAlternatives(Run run) {
        this.run = run;
        var region = run.inventory().study().region();
        this.home = new Geography(region.isEmpty() ? "CN" : region);
    }

    /** Everything that a finding of this run names, each once, by id; none of it was used. */
    List<EmissionFactor> named() {
        var used = run.usedFactors();
        var named = new LinkedHashMap<String, EmissionFactor>();
        for (var factor : used) {
            Stream.of(nearer(factor).stream(), valid(factor).stream(), newer(factor).stream())
                    .flatMap(Function.identity())
                    .forEach(one -> named.put(one.id(), one));
        }
        return named.values().stream()
                .filter(one ->
                        !used.contains(one) && !run.inventory().ownFactors().contains(one))
                .sorted(Comparator.comparing(EmissionFactor::id))
                .toList();
    }

    /** A province's factor, used for production somewhere else or nobody knows where. */
    boolean isOfAnotherRegion(EmissionFactor factor) {
        var geography = new Geography(factor.geography());
        return geography.isPartOfHome() && !geography.covers(home);
    }

    /** Home-grown factors for one from abroad, and for one of another province; the nearest and likest first. */
    List<EmissionFactor> nearer(EmissionFactor factor) {
        if (new Geography(factor.geography()).isHome() && !isOfAnotherRegion(factor)) {
            return List.of();
        }
        return first(factor, other -> nearness(other) > 0);
    }

    /** Factors that hold for the period of the study, for one that does not. */
    List<EmissionFactor> valid(EmissionFactor factor) {
        var study = run.inventory().study();
        if (factor.valid().isEmpty() || factor.valid().get().covers(study.from(), study.to())) {
            return List.of();
        }
        return first(
                factor,
                other -> (nearness(other) > 0 || other.geography().equals(factor.geography()))
                        && other.valid()
                                .map(valid -> valid.covers(study.from(), study.to()))
                                .orElseGet(() -> isOfPeriod(other)));
    }

    private boolean isOfPeriod(EmissionFactor factor) {
        var study = run.inventory().study();
        var begins = study.from().or(study::to).map(LocalDate::getYear);
        var ends = study.to().or(study::from).map(LocalDate::getYear);
        return factor.year().isPresent()
                && begins.filter(year -> factor.year().get() >= year).isPresent()
                && ends.filter(year -> factor.year().get() <= year).isPresent();
    }

    /** The newest vintage of the same thing that is no newer than the study; empty when that is the one used. */
    Optional<EmissionFactor> newer(EmissionFactor factor) {
        var study = run.inventory().study();
        Optional<Integer> last = study.to().or(study::from).map(LocalDate::getYear);
        return factor.year()
                .flatMap(year -> run.factors().byId().values().stream()
                        .filter(factor::isVintageOf)
                        .filter(other ->
                                other.year().filter(later -> later > year).isPresent())
                        .filter(other -> last.isEmpty() || other.year().get() <= last.get())
                        .max(Comparator.comparing(
                                        (EmissionFactor other) -> other.year().orElse(0))
                                .thenComparing(EmissionFactor::id)));
    }

    private List<EmissionFactor> first(EmissionFactor factor, Predicate<EmissionFactor> better) {
        return run.factors().byId().values().stream()
                .filter(other -> canReplace(other, factor) && better.test(other))
                .sorted(Comparator.comparing((EmissionFactor other) -> -nearness(other))
                        .thenComparing(other -> -likeness(other, factor))
                        .thenComparing(other -> -other.year().orElse(0))
                        .thenComparing(EmissionFactor::id))
                .limit(MOST_NAMED)
                .toList();
    }

    private static boolean canReplace(EmissionFactor other, EmissionFactor factor) {
        return !other.id().equals(factor.id())
                && other.scope() == factor.scope()
                && other.category().equals(factor.category())
                && other.emissions().keySet().equals(factor.emissions().keySet())
                && other.per().sameDimensionAs(factor.per());
    }

    private int nearness(EmissionFactor factor) {
        return new Geography(factor.geography()).nearness(home);
    }

    /** How many pairs of neighbouring characters of the Chinese name occur in the other; orders, proves nothing. */
    private static int likeness(EmissionFactor one, EmissionFactor other) {
        var name = one.name().zh();
        int count = 0;
        for (int at = 0; at + 2 <= name.length(); at++) {
            if (other.name().zh().contains(name.substring(at, at + 2))) {
                count++;
            }
        }
        return count;
    }

    /** Ids with names, such as {@code EL.CN.CFP.2024.NAT (…)}; a dash for none. */
    static BilingualText told(List<EmissionFactor> factors) {
        return new BilingualText(
                told(factors, factor -> factor.name().zh()),
                told(factors, factor -> factor.name().en()));
    }

    private static String told(List<EmissionFactor> factors, Function<EmissionFactor, String> name) {
        return factors.isEmpty()
                ? "–"
                : factors.stream()
                        .map(factor -> factor.id() + " (" + name.apply(factor) + ")")
                        .collect(Collectors.joining(", "));
    }
}
