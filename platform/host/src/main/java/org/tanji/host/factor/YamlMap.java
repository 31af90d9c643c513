package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.KEY_MISSING;
import static org.tanji.host.factor.FactorLibraryFailure.KEY_TWICE;
import static org.tanji.host.factor.FactorLibraryFailure.KEY_UNKNOWN;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_A_MAP;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_A_TEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;

/** A map of a library file that knows its place and refuses what it was not asked for. */
final class YamlMap {

    private final String file;
    private final Place place;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();

    YamlMap(String file, Node node, Findings findings) {
        this.file = file;
        this.place = YamlFile.place(file, node);
        this.findings = findings;
        if (!(node instanceof MappingNode map)) {
            findings.add(place, Failure.of(NOT_A_MAP));
            return;
        }
        for (var pair : map.getValue()) {
            var where = YamlFile.place(file, pair.getKeyNode());
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.containsKey(key)) {
                findings.add(where, Failure.of(KEY_TWICE, key));
            }
            values.put(key, pair.getValueNode());
            keys.put(key, where);
        }
    }

    /** Reports every key that is not among these. */
    YamlMap allow(String... allowed) {
        var known = List.of(allowed);
        keys.forEach((key, where) -> {
            if (!known.contains(key)) {
                findings.add(where, Failure.of(KEY_UNKNOWN, key, String.join(" ", known)));
            }
        });
        return this;
    }

    Place place() {
        return place;
    }

    /** Of the value under that key; of this map where it is absent. */
    Place place(String key) {
        return Optional.ofNullable(values.get(key))
                .map(node -> YamlFile.place(file, node))
                .orElse(place);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue().strip());
            }
            findings.add(YamlFile.place(file, node), Failure.of(NOT_A_TEXT, key));
            return Optional.empty();
        });
    }

    /** The text under that key; its absence is a problem. */
    Optional<String> text(String key) {
        if (!has(key)) {
            findings.add(place, Failure.of(KEY_MISSING, key));
        }
        return find(key);
    }

    /** The text, turned into something else; what the reading throws becomes a problem at its place. */
    <T> Optional<T> text(String key, Function<String, T> reading) {
        return read(key, text(key), reading);
    }

    <T> Optional<T> find(String key, Function<String, T> reading) {
        return read(key, find(key), reading);
    }

    private <T> Optional<T> read(String key, Optional<String> text, Function<String, T> reading) {
        try {
            return text.map(reading);
        } catch (Failure failure) {
            findings.add(place(key), failure);
            return Optional.empty();
        }
    }

    Optional<YamlMap> findMap(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> new YamlMap(file, node, findings));
    }

    Optional<YamlMap> map(String key) {
        if (!has(key)) {
            findings.add(place, Failure.of(KEY_MISSING, key));
        }
        return findMap(key);
    }

    /** What stands in this map, each value a map of its own. */
    Map<String, YamlMap> maps() {
        var maps = new LinkedHashMap<String, YamlMap>();
        values.forEach((key, node) -> maps.put(key, new YamlMap(file, node, findings)));
        return maps;
    }

    /** A key, turned into something else; what the reading throws becomes a problem at the key. */
    <T> Optional<T> reading(String key, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(key));
        } catch (Failure failure) {
            findings.add(keyPlace(key), failure);
            return Optional.empty();
        }
    }

    Place keyPlace(String key) {
        return keys.getOrDefault(key, place);
    }

    void problem(Place where, Failure what) {
        findings.add(where, what);
    }
}
