package org.tanji.engine.result;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.QualityScheme;
import org.tanji.engine.quality.Scale;
import org.tanji.engine.result.QualityRating.RatedDatum;
import org.tanji.engine.uncertainty.PedigreeIndicator;
import org.tanji.engine.uncertainty.PedigreeTable;
import org.tanji.engine.uncertainty.Spread;

/** What is rated in a run: by the inventory, or by a pedigree that a stated value or a factor carries. */
final class RatedData {

    private static final String FACTOR = "factor:";

    private final Run run;
    private final Map<String, RatedDatum> byName = new LinkedHashMap<>();

    private RatedData(Run run) {
        this.run = run;
    }

    /** @param used names of the parameters that contributions rest on, in the order of their steps */
    static RatedData of(Run run, LinkedHashSet<String> used) {
        var data = new RatedData(run);
        run.inventory().ratings().forEach(data::add);
        used.forEach(data::addPedigree);
        return data;
    }

    List<RatedDatum> all() {
        return List.copyOf(byName.values());
    }

    /** The rating of a parameter: its own, or that of its row. */
    Optional<RatedDatum> find(String name) {
        var own = byName.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        int row = name.indexOf("].");
        return row < 0 ? Optional.empty() : Optional.ofNullable(byName.get(name.substring(0, row + 1)));
    }

    private void add(DataRating rating) {
        run.request().criteria().schemes().find(rating.scheme()).ifPresent(scheme -> add(rating, scheme));
    }

    private void add(DataRating rating, QualityScheme scheme) {
        var score = scheme.combine(rating.scores().values());
        byName.put(
                rating.of(),
                new RatedDatum(
                        rating.of(),
                        scheme.id() + " " + scheme.version(),
                        scheme.scale(),
                        rating.scores(),
                        score,
                        scheme.scale().normalised(score),
                        rating.evidence(),
                        rating.reason()));
    }

    private void addPedigree(String name) {
        if (find(name).isEmpty()) {
            pedigree(name).ifPresent(pedigree -> byName.put(name, datum(name, pedigree)));
        }
    }

    private Optional<Spread.Pedigree> pedigree(String name) {
        var spread = name.startsWith(FACTOR)
                ? run.factors().find(name.substring(FACTOR.length())).flatMap(factor -> factor.spread())
                : InventoryPath.entry(run.inventory(), name).flatMap(entry -> entry.spread());
        return spread.filter(Spread.Pedigree.class::isInstance).map(Spread.Pedigree.class::cast);
    }

    private static RatedDatum datum(String name, Spread.Pedigree pedigree) {
        var scores = new EnumMap<QualityAspect, BigDecimal>(QualityAspect.class);
        for (var indicator : PedigreeIndicator.values()) {
            scores.put(aspect(indicator), BigDecimal.valueOf(pedigree.scores().get(indicator.ordinal())));
        }
        var mean = Figures.mean(scores.values());
        var table = PedigreeTable.shipped();
        return new RatedDatum(
                name, "pedigree " + table.id() + " " + table.version(), Scale.ONE_BEST, scores, mean, mean, "", "");
    }

    private static QualityAspect aspect(PedigreeIndicator indicator) {
        return switch (indicator) {
            case RELIABILITY -> QualityAspect.ACCURACY;
            case COMPLETENESS -> QualityAspect.COMPLETENESS;
            case TEMPORAL -> QualityAspect.TIME;
            case GEOGRAPHICAL -> QualityAspect.GEOGRAPHY;
            case TECHNOLOGICAL -> QualityAspect.TECHNOLOGY;
        };
    }
}
