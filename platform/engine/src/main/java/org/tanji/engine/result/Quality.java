package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.text.BilingualText;

/** The nine aspects of rule 7.5.3: what was stated, and beside it what the calculation itself knows. */
final class Quality {

    private final Run run;
    private final List<Contribution> contributions;
    private final List<Missing> missing;

    Quality(Run run, List<Contribution> contributions, List<Missing> missing) {
        this.run = run;
        this.contributions = contributions;
        this.missing = missing;
    }

    DataQuality assess() {
        var statements = new ArrayList<QualityStatement>();
        var observations = new ArrayList<DataQuality.Observation>();
        var primary = primaryShare();
        for (var aspect : QualityAspect.values()) {
            statements.add(run.inventory().quality().stream()
                    .filter(statement -> statement.aspect() == aspect)
                    .findFirst()
                    .orElse(new QualityStatement(aspect, Optional.empty(), "")));
            observations.add(new DataQuality.Observation(aspect, observe(aspect, primary)));
        }
        var rating = missing.isEmpty() ? new Ratings(run, contributions).assess() : Optional.<QualityRating>empty();
        return new DataQuality(primary, statements, observations, rating);
    }

    private Optional<BigDecimal> primaryShare() {
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        var all = Figures.sum(sizes(contributions.stream()));
        var primary = Figures.sum(
                sizes(contributions.stream().filter(one -> one.plan().data() == DataKind.PRIMARY)));
        return Figures.share(Optional.of(primary), Optional.of(all));
    }

    private static Stream<BigDecimal> sizes(Stream<Contribution> contributions) {
        return contributions.flatMap(one -> one.value().stream()).map(BigDecimal::abs);
    }

    private BilingualText observe(QualityAspect aspect, Optional<BigDecimal> primary) {
        var factors = run.usedFactors();
        return switch (aspect) {
            case TIME -> Sentences.get("quality.time", period(), years(factors));
            case GEOGRAPHY ->
                Sentences.get("quality.geography", list(factors.stream().map(EmissionFactor::geography)));
            case TECHNOLOGY -> Sentences.get("quality.technology");
            case COMPLETENESS ->
                Sentences.get(
                        "quality.completeness",
                        missing.size(),
                        run.inventory().exclusions().size());
            case ACCURACY ->
                Sentences.get("quality.accuracy", primary.map(Findings::percent).orElse("–"));
            case CONSISTENCY ->
                Sentences.get(
                        "quality.consistency",
                        run.method().id(),
                        run.method().version(),
                        run.request().gwpSet().id());
            case REPRODUCIBILITY -> Sentences.get("quality.reproducibility", Manifests.ENGINE_VERSION);
            case SOURCES ->
                Sentences.get(
                        "quality.sources",
                        factors.size(),
                        count(factors, Evidence.READ_IN_ORIGINAL),
                        count(factors, Evidence.READ_IN_SECONDARY_SOURCE),
                        count(factors, Evidence.STATED_BY_USER));
            case UNCERTAINTY -> Sentences.get("quality.uncertainty", spread(), parameters());
        };
    }

    private String period() {
        var study = run.inventory().study();
        return study.from().map(Object::toString).orElse("–") + " … "
                + study.to().map(Object::toString).orElse("–");
    }

    private static String years(List<EmissionFactor> factors) {
        var years = new TreeSet<Integer>();
        factors.forEach(factor -> factor.year().ifPresent(years::add));
        return years.isEmpty() ? "–" : years.first() + " … " + years.last();
    }

    private static String list(Stream<String> words) {
        var sorted = new TreeSet<>(words.toList());
        return sorted.isEmpty() ? "–" : String.join(", ", sorted);
    }

    private static long count(List<EmissionFactor> factors, Evidence evidence) {
        return factors.stream().filter(factor -> factor.evidence() == evidence).count();
    }

    private long parameters() {
        return run.calculation().steps().stream()
                .filter(Step.Parameter.class::isInstance)
                .count();
    }

    private long spread() {
        return run.calculation().steps().stream()
                .filter(step -> step instanceof Step.Parameter parameter
                        && parameter.spread().isPresent())
                .count();
    }
}
