package org.tanji.engine.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.failure.Place;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.yaml.YamlNode.Scalar;

/** A method's files with some of their scalars written anew, and where the new ones stand. */
final class MutatedText {

    /** From the quote before the first to just behind the last character, in columns of one line. */
    record Spot(String file, int line, int from, int to) {
        boolean holds(Place place) {
            return place instanceof Place.InText text
                    && text.file().equals(file)
                    && text.line() == line
                    && text.column() >= from - 1
                    && text.column() <= to;
        }
    }

    private record Change(Scalar scalar, String text, int start, int end) {}

    private final MethodText text;
    private final Map<Scalar, Spot> spots = new LinkedHashMap<>();

    private MutatedText(MethodText text) {
        this.text = text;
    }

    /** @param changes new values of scalars; no two of them overlap */
    static MutatedText of(MethodText original, Map<Scalar, String> changes) {
        var files = new LinkedHashMap<>(original.files());
        var mutated = new MutatedText(MethodText.of(original.main(), files));
        original.files().forEach((name, content) -> files.put(name, mutated.rewritten(name, content, changes)));
        var result = new MutatedText(MethodText.of(original.main(), files));
        result.spots.putAll(mutated.spots);
        return result;
    }

    MethodText text() {
        return text;
    }

    Spot spot(Scalar scalar) {
        var spot = spots.get(scalar);
        if (spot == null) {
            throw new IllegalArgumentException("not changed: " + scalar.place());
        }
        return spot;
    }

    private String rewritten(String file, String content, Map<Scalar, String> changes) {
        var lines = starts(content);
        var here = new ArrayList<Change>();
        changes.forEach((scalar, text) -> {
            if (scalar.place().file().equals(file)) {
                here.add(change(content, lines, scalar, text));
            }
        });
        here.sort(Comparator.comparingInt(Change::start));
        var written = new StringBuilder();
        int read = 0;
        for (var change : here) {
            written.append(content, read, change.start()).append('"');
            spots.put(change.scalar(), spot(file, written, change.text()));
            written.append(change.text()).append('"');
            read = change.end();
        }
        return written.append(content, read, content.length()).toString();
    }

    private static Spot spot(String file, StringBuilder before, String text) {
        int start = before.lastIndexOf("\n") + 1;
        int line = (int) before.chars().filter(character -> character == '\n').count();
        int column = before.codePointCount(start, before.length()) + 1;
        return new Spot(file, line + 1, column, column + text.codePointCount(0, text.length()));
    }

    private static Change change(String content, List<Integer> lines, Scalar scalar, String text) {
        int start = index(content, lines, scalar.place());
        int end = index(content, lines, (Place.InText)
                scalar.locator().at(scalar.value().length()));
        boolean quoted = content.charAt(start) == '"' || content.charAt(start) == '\'';
        return new Change(scalar, text, start, quoted ? end + 1 : end);
    }

    private static int index(String content, List<Integer> lines, Place.InText place) {
        return content.offsetByCodePoints(lines.get(place.line() - 1), place.column() - 1);
    }

    private static List<Integer> starts(String content) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
