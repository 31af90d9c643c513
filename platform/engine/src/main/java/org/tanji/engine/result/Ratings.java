package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.quality.QualityScheme;
import org.tanji.engine.result.QualityRating.AspectRating;
import org.tanji.engine.result.QualityRating.FlowRating;
import org.tanji.engine.result.QualityRating.RatedDatum;

/** The contribution-weighted rating of a run's data. */
final class Ratings {

    private final Run run;
    private final List<Contribution> contributions;

    Ratings(Run run, List<Contribution> contributions) {
        this.run = run;
        this.contributions = contributions;
    }

    /** The criteria as a manifest keeps them: of the schemes only those that the inventory cites. */
    static Criteria used(Quantify.Request request) {
        var cited = new TreeSet<String>();
        request.inventory().ratings().stream().map(DataRating::scheme).forEach(cited::add);
        var scales = new TreeSet<String>();
        request.inventory().quality().forEach(statement -> scales.add(statement.scale()));
        var criteria = request.criteria();
        criteria.schemes().all().stream()
                .filter(scheme -> scales.contains(scheme.scale().name()))
                .map(QualityScheme::id)
                .forEach(cited::add);
        return new Criteria(
                criteria.schemes().only(cited), criteria.tolerance(), criteria.keyShare(), criteria.growth());
    }

    /** One flow of one row, whatever number of gases it has. */
    private record Place(String process, String flow, Optional<Integer> row) {}

    /** A flow with its weight and what is known of the data behind it. */
    private record Weighed(FlowRating flow, List<RatedDatum> data) {}

    /** Empty when nothing contributes, something is missing, or nothing was rated. */
    Optional<QualityRating> assess() {
        var behind = behind();
        var used = new LinkedHashSet<String>();
        behind.values().forEach(used::addAll);
        var data = RatedData.of(run, used);
        var all = Figures.sum(sizes(contributions));
        if (data.all().isEmpty() || all.signum() == 0) {
            return Optional.empty();
        }
        var flows = new ArrayList<Weighed>();
        groups().forEach((place, group) ->
                flows.add(weighed(place, group, all, behind.getOrDefault(place, new LinkedHashSet<>()), data)));
        var rated = flows.stream().filter(flow -> !flow.data().isEmpty()).toList();
        var coverage = Figures.sum(rated.stream().map(flow -> flow.flow().weight()));
        if (coverage.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new QualityRating(
                mean(rated, RatedDatum::rating),
                coverage,
                aspects(rated),
                flows.stream().map(Weighed::flow).toList(),
                data.all()));
    }

    private Map<Place, List<Contribution>> groups() {
        var groups = new LinkedHashMap<Place, List<Contribution>>();
        for (var one : contributions) {
            groups.computeIfAbsent(place(one), ignored -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    private static Place place(Contribution one) {
        return new Place(one.plan().process(), one.plan().flow(), one.plan().row());
    }

    /** Names of the parameters that the activity data and the factor of each flow rest on. */
    private Map<Place, LinkedHashSet<String>> behind() {
        var steps = run.calculation().steps();
        var dependencies = new Dependencies(steps);
        var behind = new LinkedHashMap<Place, LinkedHashSet<String>>();
        for (var one : contributions) {
            var names = behind.computeIfAbsent(place(one), ignored -> new LinkedHashSet<>());
            dependencies.parameters(one.plan().activity(), step -> {
                var name = ((Step.Parameter) steps.get(step)).parameter();
                names.add(name.startsWith("input:") ? name.substring("input:".length()) : name);
            });
            if (!one.plan().factorId().isEmpty()) {
                names.add("factor:" + one.plan().factorId());
            }
        }
        return behind;
    }

    private static java.util.stream.Stream<BigDecimal> sizes(List<Contribution> contributions) {
        return contributions.stream().flatMap(one -> one.value().stream()).map(BigDecimal::abs);
    }

    private Weighed weighed(
            Place place, List<Contribution> group, BigDecimal all, LinkedHashSet<String> behind, RatedData data) {
        var known = new LinkedHashSet<RatedDatum>();
        behind.forEach(name -> data.find(name).ifPresent(known::add));
        var found = List.copyOf(known);
        var rating = found.isEmpty()
                ? Optional.<BigDecimal>empty()
                : Optional.of(
                        Figures.mean(found.stream().map(RatedDatum::rating).toList()));
        var weight = Figures.sum(sizes(group)).divide(all, DECIMAL128);
        var label = group.get(0).plan().flowLabel();
        return new Weighed(new FlowRating(place.process(), place.flow(), label, place.row(), weight, rating), found);
    }

    private List<AspectRating> aspects(List<Weighed> rated) {
        var aspects = new ArrayList<AspectRating>();
        for (var aspect : QualityAspect.values()) {
            var scored = rated.stream()
                    .map(flow -> new Weighed(
                            flow.flow(),
                            flow.data().stream()
                                    .filter(datum -> datum.scores().containsKey(aspect))
                                    .toList()))
                    .filter(flow -> !flow.data().isEmpty())
                    .toList();
            if (!scored.isEmpty()) {
                aspects.add(new AspectRating(aspect, mean(scored, datum -> normalised(datum, aspect))));
            }
        }
        return aspects;
    }

    private static BigDecimal normalised(RatedDatum datum, QualityAspect aspect) {
        return datum.scale()
                .normalised(datum.scores().getOrDefault(aspect, datum.scale().worst()));
    }

    /** Over flows by their weight, within a flow by number. */
    private static BigDecimal mean(List<Weighed> flows, Function<RatedDatum, BigDecimal> rating) {
        var weights = Figures.sum(flows.stream().map(flow -> flow.flow().weight()));
        var sum = Figures.sum(flows.stream()
                .map(flow -> Figures.mean(flow.data().stream().map(rating).toList())
                        .multiply(flow.flow().weight(), DECIMAL128)));
        return sum.divide(weights, DECIMAL128);
    }
}
