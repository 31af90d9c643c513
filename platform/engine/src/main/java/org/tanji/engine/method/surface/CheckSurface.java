package org.tanji.engine.method.surface;

import static org.tanji.engine.method.MethodFailure.COMMA_IN_TEXT;
import static org.tanji.engine.method.MethodFailure.EMPTY_VALUE;
import static org.tanji.engine.method.MethodFailure.EXACTLY_ONE_OF;
import static org.tanji.engine.method.MethodFailure.KEY_WITHOUT_OTHER;
import static org.tanji.engine.method.MethodFailure.MISSING_KEY;
import static org.tanji.engine.method.MethodFailure.TOO_FEW;
import static org.tanji.engine.method.MethodFailure.TOO_MANY;
import static org.tanji.engine.method.MethodFailure.UNKNOWN_KEY;
import static org.tanji.engine.method.MethodFailure.WANTS_LIST;
import static org.tanji.engine.method.MethodFailure.WANTS_MAP;
import static org.tanji.engine.method.MethodFailure.WANTS_ONE_VALUE;
import static org.tanji.engine.method.MethodFailure.WRONG_WORD;

import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.formula.Names;
import org.tanji.engine.method.MethodFailure;
import org.tanji.engine.method.surface.Shape.Key;
import org.tanji.engine.method.surface.Shape.ListOf;
import org.tanji.engine.method.surface.Shape.Named;
import org.tanji.engine.method.surface.Shape.OneOf;
import org.tanji.engine.method.surface.Shape.Section;
import org.tanji.engine.method.surface.Shape.Value;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.method.yaml.YamlNode.Sequence;

/** Holds a tree against its description: every key, every kind of value, every count. */
public final class CheckSurface {

    /** No section has nearly as many; more entries are an attack, and the first thousand say so. */
    private static final int MOST_ENTRIES = 1000;

    private final List<Problem> problems;

    private CheckSurface(List<Problem> problems) {
        this.problems = problems;
    }

    /** What is wrong is added to the problems. */
    public static void check(YamlNode root, List<Problem> problems) {
        new CheckSurface(problems).check("", root, MethodSurface.whole(), root.place());
    }

    /** @param place of the key in front of the value, where anything that is missing is reported */
    private void check(String key, YamlNode node, Shape shape, Place place) {
        if (shape instanceof Value value) {
            value(key, node, value.kind());
        } else if (shape instanceof OneOf words) {
            word(key, node, words.words());
        } else if (shape instanceof Section section) {
            section(key, node, section, place);
        } else if (shape instanceof Named named) {
            named(key, node, named, place);
        } else {
            list(key, node, (ListOf) shape, place);
        }
    }

    private void value(String key, YamlNode node, Kind kind) {
        if (!(node instanceof Scalar scalar)) {
            add(node.place(), WANTS_ONE_VALUE, key);
        } else if (scalar.isNull() && kind != Kind.BOUND) {
            add(node.place(), EMPTY_VALUE, key);
        } else {
            var written = scalar.isNull() ? "null" : scalar.value();
            kind.check(written).ifPresent(failure -> problems.add(new Problem(node.place(), failure)));
        }
    }

    private void word(String key, YamlNode node, List<String> words) {
        if (!(node instanceof Scalar scalar)) {
            add(node.place(), WANTS_ONE_VALUE, key);
        } else if (!words.contains(scalar.value())) {
            var found = scalar.value();
            add(node.place(), WRONG_WORD, key, found, Guess.of(found, words), Guess.among(words));
        }
    }

    private void section(String key, YamlNode node, Section section, Place place) {
        if (!(node instanceof Mapping map)) {
            add(node.place(), WANTS_MAP, key, Guess.among(names(section)));
            return;
        }
        map.entries().stream().limit(MOST_ENTRIES).forEach(entry -> entry(entry, map, section));
        for (var required : section.keys()) {
            if (required.obligatory() && map.find(required.name()).isEmpty()) {
                add(place, MISSING_KEY, required.name(), Description.of(section, required));
            }
        }
        for (var group : section.exactlyOne()) {
            var found = group.stream().filter(map.keys()::contains).toList();
            if (found.size() != 1) {
                add(place, EXACTLY_ONE_OF, Guess.among(group), Guess.among(found));
            }
        }
    }

    private void entry(Entry entry, Mapping map, Section section) {
        var known = section.keys().stream()
                .filter(key -> key.name().equals(entry.key()))
                .findFirst();
        if (known.isEmpty()) {
            var names = names(section);
            if (isRestOfText(entry)) {
                add(entry.place(), COMMA_IN_TEXT, entry.key());
                return;
            }
            add(entry.place(), UNKNOWN_KEY, entry.key(), Guess.of(entry.key(), names), Guess.among(names));
            return;
        }
        var needs = known.get().needs();
        if (!needs.isEmpty() && map.find(needs).isEmpty()) {
            add(entry.place(), KEY_WITHOUT_OTHER, entry.key(), needs);
        }
        check(entry.key(), entry.value(), known.get().shape(), entry.place());
    }

    /** {@code {en: Test, inspection}}: the comma has cut the text in two. */
    private static boolean isRestOfText(Entry entry) {
        return entry.value() instanceof Scalar scalar
                && scalar.plain()
                && scalar.value().isEmpty()
                && !Names.isName(entry.key());
    }

    private static List<String> names(Section section) {
        return section.keys().stream().map(Key::name).toList();
    }

    private void named(String key, YamlNode node, Named named, Place place) {
        if (!(node instanceof Mapping map)) {
            add(node.place(), WANTS_MAP, key, Guess.among(List.of()));
            return;
        }
        count(key, map.entries().size(), named.least(), named.most(), place);
        map.entries().stream().limit(named.most()).forEach(entry -> {
            named.name().check(entry.key()).ifPresent(failure -> problems.add(new Problem(entry.place(), failure)));
            check(entry.key(), entry.value(), named.value(), entry.place());
        });
    }

    private void list(String key, YamlNode node, ListOf list, Place place) {
        if (!(node instanceof Sequence sequence)) {
            add(node.place(), WANTS_LIST, key);
            return;
        }
        count(key, sequence.items().size(), list.least(), list.most(), place);
        sequence.items().stream().limit(list.most()).forEach(item -> check(key, item, list.item(), item.place()));
    }

    private void count(String key, int found, int least, int most, Place place) {
        if (found < least) {
            add(place, TOO_FEW, key, found, least);
        } else if (found > most) {
            add(place, TOO_MANY, key, found, most);
        }
    }

    private void add(Place place, MethodFailure code, Object... details) {
        problems.add(new Problem(place, Failure.of(code, details)));
    }
}
