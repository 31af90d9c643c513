package org.tanji.engine.method;

import static org.tanji.engine.method.MethodFailure.METHOD_NOT_FOUND;
import static org.tanji.engine.method.MethodFailure.METHOD_REFUSED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.reading.ReadMethod;
import org.tanji.engine.method.surface.CheckSurface;
import org.tanji.engine.method.yaml.MergeFiles;
import org.tanji.engine.method.yaml.ReadYaml;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;

/**
 * Reads {@code tanji-method/1} files. Says of every problem where it stands, and all of them at once; a method that comes
 * out is consistent.
 */
public final class MethodReader {

    /** More of them help nobody and could fill the memory. */
    private static final int MOST_PROBLEMS = 500;

    private static final int MOST_FILES = 10;

    private MethodReader() {}

    /** @throws Failure METHOD_REFUSED with every problem, in the order of the text */
    public static Method read(MethodText text) {
        var problems = new ArrayList<Problem>();
        var method = read(text, problems);
        if (method.isEmpty() || !problems.isEmpty()) {
            throw Failure.listing(METHOD_REFUSED, inOrder(text, problems), text.main());
        }
        return method.get();
    }

    /** Every problem of a file, in the order of the text; none when it can be used. */
    public static List<Problem> check(MethodText text) {
        var problems = new ArrayList<Problem>();
        read(text, problems);
        return inOrder(text, problems);
    }

    /**
     * Collects a file and the files it extends.
     *
     * @param files content by name; empty for a name that does not exist
     * @throws Failure METHOD_NOT_FOUND when the file itself does not exist; a base that is missing is a problem that
     *     {@link #read} reports at its place
     */
    public static MethodText load(String main, Function<String, Optional<String>> files) {
        var texts = new LinkedHashMap<String, String>();
        Optional<String> next = Optional.of(main);
        while (next.isPresent() && !texts.containsKey(next.get()) && texts.size() <= MOST_FILES) {
            var name = next.get();
            var content = files.apply(name);
            if (content.isEmpty() && texts.isEmpty()) {
                throw Failure.of(METHOD_NOT_FOUND, main);
            }
            content.ifPresent(text -> texts.put(name, text));
            next = content.flatMap(text -> base(name, text));
        }
        return MethodText.of(main, texts);
    }

    /** Only names of neighbouring files: a method cannot make the platform read anything else. */
    private static Optional<String> base(String name, String text) {
        return ReadYaml.read(name, text, new ArrayList<>())
                .flatMap(MergeFiles::base)
                .map(Scalar::value)
                .filter(base -> base.matches("[\\p{L}\\p{N}_.-]{1,80}\\.method\\.yaml"));
    }

    private static Optional<Method> read(MethodText text, List<Problem> problems) {
        Optional<YamlNode> tree = MergeFiles.merge(text.main(), text.files(), problems);
        tree.ifPresent(root -> CheckSurface.check(root, problems));
        return tree.filter(Mapping.class::isInstance).map(root -> ReadMethod.read((Mapping) root, text, problems));
    }

    private static List<Problem> inOrder(MethodText text, List<Problem> problems) {
        var order = List.copyOf(text.files().keySet());
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(problem -> position(problem.place(), order)))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private static Position position(Place place, List<String> files) {
        return place instanceof Place.InText text
                ? new Position(files.indexOf(text.file()), text.line(), text.column())
                : new Position(files.size(), 0, 0);
    }

    private record Position(int file, int line, int column) implements Comparable<Position> {
        private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::file)
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }
}
