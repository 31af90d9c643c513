package org.tanji.engine.method.yaml;

import static org.tanji.engine.method.MethodFailure.EXTENDS_IN_CIRCLE;
import static org.tanji.engine.method.MethodFailure.EXTENDS_NOT_FOUND;
import static org.tanji.engine.method.MethodFailure.METHOD_NOT_FOUND;
import static org.tanji.engine.method.MethodFailure.REMOVES_NOTHING;
import static org.tanji.engine.method.MethodFailure.TOO_MANY_FILES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Guess;
import org.tanji.engine.method.MethodFailure;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;

/**
 * Joins a file with the one it extends: maps key by key, the extending file wins, {@code key: null} removes; lists and
 * words are replaced. Every value keeps its place in the file it came from.
 */
public final class MergeFiles {

    private static final String EXTENDS = "extends";
    private static final int MOST_FILES = 10;

    private final Map<String, String> files;
    private final List<Problem> problems;

    private MergeFiles(Map<String, String> files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The whole tree behind a file; what is wrong is added to the problems. */
    public static Optional<YamlNode> merge(String main, Map<String, String> files, List<Problem> problems) {
        var text = files.get(main);
        if (text == null) {
            throw Failure.of(METHOD_NOT_FOUND, main);
        }
        return new MergeFiles(files, problems).read(main, text, new LinkedHashSet<>());
    }

    /** Name of the file that a file extends, so that it can be fetched. */
    public static Optional<Scalar> base(YamlNode root) {
        return root instanceof Mapping map
                ? map.find(EXTENDS)
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .filter(word -> !word.isNull())
                : Optional.empty();
    }

    private Optional<YamlNode> read(String file, String text, Set<String> path) {
        path.add(file);
        var root = ReadYaml.read(file, text, problems);
        var base = root.flatMap(MergeFiles::base);
        if (base.isEmpty()) {
            return root;
        }
        var name = base.get().value();
        var place = base.get().place();
        var baseText = files.get(name);
        if (path.contains(name)) {
            add(place, EXTENDS_IN_CIRCLE, String.join(" → ", path) + " → " + name);
        } else if (path.size() >= MOST_FILES) {
            add(place, TOO_MANY_FILES, MOST_FILES);
        } else if (baseText == null) {
            add(place, EXTENDS_NOT_FOUND, name, file);
        } else {
            return read(name, baseText, path)
                    .map(below -> merged((Mapping) root.get(), below))
                    .or(() -> root);
        }
        return root;
    }

    private YamlNode merged(Mapping above, YamlNode below) {
        if (!(below instanceof Mapping base)) {
            return above;
        }
        var merged = new LinkedHashMap<String, Entry>();
        base.entries().stream()
                .filter(entry -> !entry.key().equals(EXTENDS))
                .forEach(entry -> merged.put(entry.key(), entry));
        above.entries().forEach(entry -> put(merged, entry));
        return new Mapping(new ArrayList<>(merged.values()), above.place());
    }

    private void put(Map<String, Entry> merged, Entry entry) {
        var below = merged.get(entry.key());
        if (entry.value() instanceof Scalar word && word.isNull()) {
            if (below == null) {
                var keys = merged.keySet();
                add(entry.place(), REMOVES_NOTHING, entry.key(), Guess.of(entry.key(), keys), Guess.among(keys));
            }
            merged.remove(entry.key());
        } else if (below != null && below.value() instanceof Mapping base && entry.value() instanceof Mapping map) {
            merged.put(entry.key(), new Entry(entry.key(), entry.place(), merged(map, base)));
        } else {
            merged.put(entry.key(), entry);
        }
    }

    private void add(Place place, MethodFailure code, Object... details) {
        problems.add(new Problem(place, Failure.of(code, details)));
    }
}
