package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.NOT_A_CHOICE;
import static org.tanji.engine.method.MethodFailure.OPTIONS_LACK;
import static org.tanji.engine.method.MethodFailure.OPTIONS_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Place;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.formula.Symbol.Choice;
import org.tanji.engine.formula.Symbol.Table;
import org.tanji.engine.method.yaml.YamlNode.Entry;

/** A table by option has one value for each option of its choice, no more and no less. */
final class Choices {

    private final Reading reading;
    private final Scope scope;

    Choices(Reading reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    /**
     * @param reference key that names the choice
     * @param values key of the map with one entry for each option
     */
    void requireAll(Part part, String reference, String values) {
        part.word(reference).ifPresent(name -> requireAll(part, reference, values, name));
    }

    private void requireAll(Part part, String reference, String values, String name) {
        var symbol = find(name);
        if (symbol.isEmpty()) {
            reading.addUnknown(part.at(reference), "choice", name, known());
        } else if (symbol.get() instanceof Choice choice) {
            compare(part, values, name, List.copyOf(choice.options()));
        } else if (!(symbol.get() instanceof Symbol.Broken)) {
            reading.add(part.at(reference), NOT_A_CHOICE, name, Guess.among(known()));
        }
    }

    private void compare(Part part, String values, String choice, List<String> options) {
        var written = part.entries(values).stream().map(Entry::key).toList();
        var lacking = new ArrayList<>(options);
        lacking.removeAll(written);
        var place = part.map().find(values).map(entry -> (Place) entry.place());
        if (!lacking.isEmpty()) {
            reading.add(place.orElse(part.place()), OPTIONS_LACK, values, Guess.among(lacking), choice);
        }
        for (var entry : part.entries(values)) {
            if (!options.contains(entry.key())) {
                var guess = Guess.of(entry.key(), options);
                reading.add(entry.place(), OPTIONS_UNKNOWN, entry.key(), choice, guess, Guess.among(options));
            }
        }
    }

    private Optional<Symbol> find(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(scope.names().get(name));
        }
        return scope.names().get(name.substring(0, dot)) instanceof Table table
                ? Optional.ofNullable(table.columns().get(name.substring(dot + 1)))
                : Optional.empty();
    }

    private List<String> known() {
        return scope.names().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Choice)
                .map(entry -> entry.getKey())
                .collect(Collectors.toList());
    }
}
