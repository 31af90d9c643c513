package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.FORMULA_CIRCLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.formula.Mentions;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.NamedFormula;

/** Reads the named formulas, and refuses those that need their own result. */
final class ReadFormulas {

    private final Reading reading;
    private final Scope scope;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> settled = new LinkedHashSet<>();

    ReadFormulas(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    List<NamedFormula> formulas(Part root) {
        var formulas = new ArrayList<NamedFormula>();
        root.parts("formulas").forEach(part -> formula(part).ifPresent(formulas::add));
        needs.keySet().forEach(name -> follow(name, new ArrayList<>()));
        return formulas;
    }

    private Optional<NamedFormula> formula(Part part) {
        int dot = part.name().indexOf('.');
        Optional<String> table =
                dot < 0 ? Optional.empty() : Optional.of(part.name().substring(0, dot));
        var rows = table.map(scope::inRowsOf).orElse(scope);
        var whose = Reading.phrase("whose.formula", part.name());
        var formula = reading.formula(part, "formula", rows, part.unit("unit"), whose);
        formula.ifPresent(proved -> remember(part, proved));
        var name = part.name().substring(dot + 1);
        return formula.map(proved -> new NamedFormula(name, table, part.words("label"), proved));
    }

    private void remember(Part part, Formula formula) {
        needs.put(part.name(), Mentions.in(formula.tree()));
        places.put(part.name(), part.at("formula"));
    }

    private void follow(String name, List<String> path) {
        int start = path.indexOf(name);
        if (start >= 0) {
            var circle = new ArrayList<>(path.subList(start, path.size()));
            circle.add(name);
            var place = places.get(name);
            if (place != null) {
                reading.add(place, FORMULA_CIRCLE, String.join(" → ", circle));
            }
            return;
        }
        var next = needs.get(name);
        if (next != null && !settled.contains(name)) {
            path.add(name);
            next.forEach(needed -> follow(needed, path));
            path.remove(path.size() - 1);
            settled.add(name);
        }
    }
}
