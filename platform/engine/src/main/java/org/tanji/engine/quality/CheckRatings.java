package org.tanji.engine.quality;

import static org.tanji.engine.quality.QualityFailure.ASPECT_NOT_OF_SCHEME;
import static org.tanji.engine.quality.QualityFailure.ASPECT_NOT_SCORED;
import static org.tanji.engine.quality.QualityFailure.MIXED_SCALES;
import static org.tanji.engine.quality.QualityFailure.RATED_TWICE;
import static org.tanji.engine.quality.QualityFailure.SCORE_OUTSIDE_SCALE;
import static org.tanji.engine.quality.QualityFailure.UNKNOWN_DATUM;
import static org.tanji.engine.quality.QualityFailure.UNKNOWN_SCALE;
import static org.tanji.engine.quality.QualityFailure.UNKNOWN_SCHEME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.DataRating;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.method.Method;

/** Holds every score of an inventory against its scale, and never lets two directions mix. */
public final class CheckRatings {

    private static final Pattern ROW = Pattern.compile("(.+)\\[([0-9]{1,6})]");

    private final Method method;
    private final Inventory inventory;
    private final FactorSet factors;
    private final QualitySchemes schemes;
    private final List<Problem> problems = new ArrayList<>();

    private CheckRatings(Method method, Inventory inventory, FactorSet factors, QualitySchemes schemes) {
        this.method = method;
        this.inventory = inventory;
        this.factors = factors;
        this.schemes = schemes;
    }

    /** Everything for which the scores are refused, in the order in which they were stated. */
    public static List<Problem> check(Method method, Inventory inventory, FactorSet factors, QualitySchemes schemes) {
        var check = new CheckRatings(method, inventory, factors.with(inventory.ownFactors()), schemes);
        check.statements();
        check.ratings();
        return List.copyOf(check.problems);
    }

    private void note(String path, FailureCode code, Object... details) {
        problems.add(new Problem(new Place.InData(path), Failure.of(code, details)));
    }

    private void statements() {
        Optional<Scale> first = Optional.empty();
        for (int i = 0; i < inventory.quality().size(); i++) {
            var statement = inventory.quality().get(i);
            var path = "quality[" + (i + 1) + "]";
            if (statement.score().isEmpty() && statement.scale().isEmpty()) {
                continue;
            }
            var scale = scaleOf(statement, schemes);
            if (scale.isEmpty()) {
                note(path + ".scale", UNKNOWN_SCALE, statement.scale(), schemes.scales());
                continue;
            }
            if (first.isPresent() && !first.get().equals(scale.get())) {
                note(path + ".scale", MIXED_SCALES, told(scale.get()), told(first.get()));
            }
            first = first.or(() -> scale);
            statement
                    .score()
                    .map(BigDecimal::valueOf)
                    .ifPresent(
                            score -> within(path + ".score", statement.aspect().key(), score, scale.get()));
        }
    }

    /** The scale that a statement's score counts on; empty when nobody knows its name. */
    public static Optional<Scale> scaleOf(QualityStatement statement, QualitySchemes schemes) {
        return statement.scale().isEmpty() ? Optional.of(Scale.ONE_BEST) : schemes.scale(statement.scale());
    }

    private void within(String path, String aspect, BigDecimal score, Scale scale) {
        if (!scale.contains(score)) {
            note(path, SCORE_OUTSIDE_SCALE, aspect, score, scale.name(), scale.best(), scale.worst());
        }
    }

    private static String told(Scale scale) {
        return scale.name() + " (" + scale.best().toPlainString() + " > "
                + scale.worst().toPlainString() + ")";
    }

    private void ratings() {
        var seen = new LinkedHashMap<String, DataRating>();
        for (int i = 0; i < inventory.ratings().size(); i++) {
            var rating = inventory.ratings().get(i);
            var path = "ratings[" + (i + 1) + "]";
            if (!exists(rating.of())) {
                note(path + ".of", UNKNOWN_DATUM, rating.of());
            }
            var before = seen.putIfAbsent(rating.of(), rating);
            if (before != null) {
                note(path + ".of", RATED_TWICE, rating.of(), before.scheme(), rating.scheme());
            }
            schemes.find(rating.scheme())
                    .ifPresentOrElse(
                            scheme -> scores(path + ".scores", rating, scheme),
                            () -> note(path + ".scheme", UNKNOWN_SCHEME, rating.scheme(), schemes.ids()));
        }
    }

    private void scores(String path, DataRating rating, QualityScheme scheme) {
        rating.scores().forEach((aspect, score) -> {
            if (scheme.find(aspect).isEmpty()) {
                note(path + "." + aspect.key(), ASPECT_NOT_OF_SCHEME, aspect.key(), scheme.id(), scheme.aspects());
            } else {
                within(path + "." + aspect.key(), aspect.key(), score, scheme.scale());
            }
        });
        for (var indicator : scheme.indicators()) {
            if (!rating.scores().containsKey(indicator.aspect())) {
                note(path, ASPECT_NOT_SCORED, indicator.aspect().key(), indicator.symbol(), scheme.id());
            }
        }
    }

    private boolean exists(String of) {
        if (of.startsWith("factor:")) {
            return factors.find(of.substring("factor:".length())).isPresent();
        }
        if (InventoryPath.field(method, inventory, of).isPresent()) {
            return true;
        }
        var row = ROW.matcher(of);
        return row.matches()
                && rows(row.group(1)) >= Integer.parseInt(row.group(2))
                && !row.group(2).equals("0");
    }

    private int rows(String table) {
        return inventory.tables().getOrDefault(table, List.of()).size();
    }
}
