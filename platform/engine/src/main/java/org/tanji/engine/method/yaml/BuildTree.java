package org.tanji.engine.method.yaml;

import static org.tanji.engine.method.MethodFailure.DUPLICATE_KEY;
import static org.tanji.engine.method.MethodFailure.YAML_ALIAS;
import static org.tanji.engine.method.MethodFailure.YAML_KEY;
import static org.tanji.engine.method.MethodFailure.YAML_TAG;
import static org.tanji.engine.method.MethodFailure.YAML_TOO_DEEP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.formula.Names;
import org.tanji.engine.method.MethodFailure;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.method.yaml.YamlNode.Sequence;

/** Builds the tree from the parser's events, so that anchors, aliases and tags are seen and refused. */
final class BuildTree {

    private static final int DEEPEST = 30;

    private final SourceText source;
    private final List<Problem> problems;
    private List<Event> events = List.of();
    private int at;
    private int depth;

    BuildTree(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The tree of the first document; empty when it is nested too deep. */
    Optional<YamlNode> build(List<Event> all) {
        events = all;
        while (!(events.get(at) instanceof DocumentStartEvent)) {
            at++;
        }
        at++;
        return node();
    }

    private Optional<YamlNode> node() {
        var event = (NodeEvent) events.get(at++);
        var place = place(event);
        refuseExtras(event, place);
        if (event instanceof AliasEvent) {
            return Optional.of(new Scalar("", true, place, offset -> place));
        } else if (event instanceof ScalarEvent scalar) {
            return Optional.of(scalar(scalar, place));
        }
        if (++depth > DEEPEST) {
            add(place, YAML_TOO_DEEP, DEEPEST);
            return Optional.empty();
        }
        var collection = event instanceof MappingStartEvent ? mapping(place) : sequence(place);
        depth--;
        return collection;
    }

    private Scalar scalar(ScalarEvent event, Place.InText place) {
        var mark = event.getStartMark().orElseThrow();
        var places = new ScalarPlaces(source, event.getValue(), event.getScalarStyle(), mark);
        return new Scalar(event.getValue(), event.isPlain(), place, places);
    }

    private Optional<YamlNode> sequence(Place.InText place) {
        var items = new ArrayList<YamlNode>();
        while (!(events.get(at) instanceof SequenceEndEvent)) {
            var item = node();
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        at++;
        return Optional.of(new Sequence(items, place));
    }

    private Optional<YamlNode> mapping(Place.InText place) {
        var entries = new LinkedHashMap<String, Entry>();
        while (!(events.get(at) instanceof MappingEndEvent)) {
            var key = node();
            var value = key.isEmpty() ? key : node();
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (key.get() instanceof Scalar word) {
                add(entries, new Entry(Names.normal(word.value()), word.place(), value.get()));
            } else {
                add(key.get().place(), YAML_KEY);
            }
        }
        at++;
        return Optional.of(new Mapping(List.copyOf(entries.values()), place));
    }

    private void add(LinkedHashMap<String, Entry> entries, Entry entry) {
        var earlier = entries.putIfAbsent(entry.key(), entry);
        if (earlier != null) {
            add(entry.place(), DUPLICATE_KEY, entry.key(), earlier.place().line());
        }
    }

    private void refuseExtras(NodeEvent event, Place.InText place) {
        if (event.getAnchor().isPresent()) {
            add(place, YAML_ALIAS, event.getAnchor().get().getValue());
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            add(place, YAML_TAG, scalar.getTag().get());
        }
        if (event instanceof CollectionStartEvent collection
                && collection.getTag().isPresent()) {
            add(place, YAML_TAG, collection.getTag().get());
        }
    }

    private Place.InText place(Event event) {
        return source.place(event.getStartMark().orElseThrow());
    }

    private void add(Place place, MethodFailure code, Object... details) {
        problems.add(new Problem(place, Failure.of(code, details)));
    }
}
