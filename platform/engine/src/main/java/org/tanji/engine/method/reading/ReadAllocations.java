package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.ALLOCATION_WITHOUT_OTHERS;
import static org.tanji.engine.method.MethodFailure.BECAUSE_MISSING;
import static org.tanji.engine.method.MethodFailure.MISSING_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.Allocation.Basis;
import org.tanji.engine.method.Allocation.Sharing;
import org.tanji.engine.quantity.Unit;

/** Reads how processes that serve several products are shared. */
final class ReadAllocations {

    private final Reading reading;
    private final Scope scope;
    private final Choices choices;
    private final PlainShares shares;

    ReadAllocations(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
        this.choices = new Choices(reading, scope);
        this.shares = new PlainShares(reading, scope);
    }

    List<Allocation> allocations(Part root) {
        return root.parts("allocation").stream()
                .map(this::allocation)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Allocation> allocation(Part part) {
        var rules = new ArrayList<Allocation.Rule>();
        part.word("by")
                .ifPresentOrElse(
                        choice -> {
                            reading.use(choice);
                            choices.requireAll(part, "by", "alternatives");
                        },
                        () -> rule(part, true).ifPresent(rules::add));
        part.parts("alternatives")
                .forEach(alternative -> rule(alternative, part.has("by")).ifPresent(rules::add));
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Allocation(part.name(), part.words("label"), part.word("by"), rules));
    }

    /** @param holds whether the rule may decide the footprint, so that its place in the hierarchy has to be explained */
    private Optional<Allocation.Rule> rule(Part part, boolean holds) {
        var basis = Part.option(part.text("basis"), Basis.values(), Basis::key);
        if (!part.has("basis")) {
            reading.add(part.place(), MISSING_KEY, "basis", Reading.phrase("kind-of.basis"));
        }
        basis.filter(known -> holds && known != Basis.SUBDIVISION && !part.has("because"))
                .ifPresent(known -> reading.add(part.at("basis"), BECAUSE_MISSING, part.name(), known.key()));
        var sharing = part.has("share") ? computed(part) : among(part);
        return basis.flatMap(known -> sharing.map(share ->
                new Allocation.Rule(part.name(), part.words("label"), known, part.findWords("because"), share)));
    }

    private Optional<Sharing> computed(Part part) {
        return shares.read(part, "share", Reading.phrase("whose.share", part.name()))
                .map(Sharing.Computed::new);
    }

    private Optional<Sharing> among(Part part) {
        if (!part.has("others") && !part.has("for")) {
            reading.add(part.at("of"), ALLOCATION_WITHOUT_OTHERS, part.name());
        }
        var of = reading.formula(part, "of", scope);
        var unit = of.map(Formula::unit);
        var others = part.parts("others").stream()
                .map(other -> other(other, unit, part.name()))
                .flatMap(Optional::stream)
                .toList();
        var rows = part.word("for").flatMap(table -> rows(part, table, unit));
        return of.map(own -> new Sharing.Among(own, others, rows));
    }

    private Optional<Allocation.Part> other(Part part, Optional<Unit> unit, String allocation) {
        return reading.formula(part, "amount", scope, unit, Reading.phrase("whose.basis", allocation))
                .map(amount -> new Allocation.Part(part.name(), part.words("label"), amount));
    }

    private Optional<Allocation.Rows> rows(Part part, String table, Optional<Unit> unit) {
        reading.use(table);
        if (!(scope.names().get(table) instanceof Symbol.Table)) {
            var tables = scope.names().entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Symbol.Table)
                    .map(entry -> entry.getKey())
                    .toList();
            reading.addUnknown(part.at("for"), "table", table, tables);
            return Optional.empty();
        }
        var whose = Reading.phrase("whose.basis", part.name());
        return reading.formula(part, "each", scope.inRowsOf(table), unit, whose)
                .map(each -> new Allocation.Rows(table, each));
    }
}
