package org.tanji.engine.result;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.evaluation.Origin.Kind;
import org.tanji.engine.evaluation.Step;
import org.tanji.engine.inventory.Entry;
import org.tanji.engine.inventory.Entry.Value;
import org.tanji.engine.inventory.InventoryPath;
import org.tanji.engine.method.Field;
import org.tanji.engine.result.SourceCheck.Source;
import org.tanji.engine.result.SourceCheck.Verdict;

/** Every datum that is a key datum or has a second source, with the verdict of rule 7.5.2. */
final class Sources {

    private final Run run;
    private final List<CrossCheckRecord> checks;
    private final boolean complete;

    Sources(Run run, List<CrossCheckRecord> checks, boolean complete) {
        this.run = run;
        this.checks = checks;
        this.complete = complete;
    }

    /** Key data first, the one most depends on at the top. */
    List<SourceCheck> list() {
        var shares = shares();
        var paths = new LinkedHashSet<>(shares.keySet());
        checks.forEach(check -> paths.add(check.check().input()));
        var found = new ArrayList<SourceCheck>();
        for (var path : paths) {
            InventoryPath.entry(run.inventory(), path)
                    .flatMap(entry -> check(path, entry, Optional.ofNullable(shares.get(path))))
                    .filter(check -> check.key() || check.sources().size() > 1)
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing((SourceCheck check) -> !check.key())
                .thenComparing(check -> check.share().orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
        return found;
    }

    /** How much of the footprint rests on each stated value; values that no contribution needs have no share. */
    private Map<String, BigDecimal> shares() {
        var sizes = new LinkedHashMap<String, BigDecimal>();
        var steps = run.calculation().steps();
        var dependencies = new Dependencies(steps);
        var all = BigDecimal.ZERO;
        for (ContributionPlan plan : run.calculation().contributions()) {
            var size = run.values().value(plan.step()).orElse(BigDecimal.ZERO).abs();
            all = all.add(size, DECIMAL128);
            dependencies.parameters(plan.step(), step -> {
                var origin = steps.get(step).origin();
                if (origin.kind() == Kind.INPUT && steps.get(step) instanceof Step.Parameter) {
                    sizes.merge(origin.name(), size, (one, more) -> one.add(more, DECIMAL128));
                }
            });
        }
        var whole = all;
        if (whole.signum() != 0) {
            sizes.replaceAll((path, size) -> size.divide(whole, DECIMAL128));
        }
        return sizes;
    }

    private Optional<SourceCheck> check(String path, Entry entry, Optional<BigDecimal> share) {
        if (!(entry.value() instanceof Value.Amount used)) {
            return Optional.empty();
        }
        var field = InventoryPath.field(run.method(), run.inventory(), path);
        boolean byMethod = field.map(Field::key).orElse(false);
        var known = complete ? share : Optional.<BigDecimal>empty();
        var limit = run.request().criteria().keyShare();
        boolean key =
                byMethod || known.filter(part -> part.compareTo(limit) >= 0).isPresent();
        var sources = new ArrayList<Source>();
        sources.add(new Source(entry.evidence(), used.quantity(), Optional.empty(), ""));
        checks.stream()
                .filter(check -> check.check().input().equals(path))
                .map(check -> new Source(
                        check.check().secondSource(),
                        check.check().secondValue(),
                        check.difference(),
                        check.check().explanation()))
                .forEach(sources::add);
        var label = field.map(Field::label);
        var tolerance = run.request().criteria().tolerance();
        return Optional.of(
                new SourceCheck(path, label, byMethod, key, known, sources, tolerance, verdict(sources, tolerance)));
    }

    private static Verdict verdict(List<Source> sources, BigDecimal tolerance) {
        if (sources.size() == 1) {
            return Verdict.SINGLE_SOURCE;
        }
        var used = sources.get(0).value();
        var verdict = Verdict.AGREES;
        for (var other : sources.subList(1, sources.size())) {
            boolean agrees = other.difference()
                    .map(apart -> apart.abs().compareTo(tolerance) <= 0)
                    .orElse(used.amount().signum() == 0
                            && other.value().amount().signum() == 0);
            if (!agrees && other.explanation().isBlank()) {
                return Verdict.UNEXPLAINED;
            }
            verdict = agrees ? verdict : Verdict.EXPLAINED;
        }
        return verdict;
    }
}
