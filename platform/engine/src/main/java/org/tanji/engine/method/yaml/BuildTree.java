package org.tanji.engine.method.yaml;

import static org.tanji.engine.method.MethodFailure.DUPLICATE_KEY;
import static org.tanji.engine.method.MethodFailure.YAML_ALIAS;
import static org.tanji.engine.method.MethodFailure.YAML_KEY;
import static org.tanji.engine.method.MethodFailure.YAML_TAG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final SourceText source;
    private final List<Problem> problems;
    private List<Event> events = List.of();
    private int at;

    BuildTree(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The tree of the first document. */
    YamlNode build(List<Event> all) {
        events = all;
        while (!(events.get(at) instanceof DocumentStartEvent)) {
            at++;
        }
        at++;
        return node();
    }

    private YamlNode node() {
        var event = (NodeEvent) events.get(at++);
        var place = place(event);
        refuseExtras(event, place);
        if (event instanceof AliasEvent) {
            return new Scalar("", true, place, offset -> place);
        } else if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        return event instanceof MappingStartEvent ? mapping(place) : sequence(place);
    }

    private Scalar scalar(ScalarEvent event, Place.InText place) {
        var mark = event.getStartMark().orElseThrow();
        var places = new ScalarPlaces(source, event.getValue(), event.getScalarStyle(), mark);
        return new Scalar(event.getValue(), event.isPlain(), place, places);
    }

    private Sequence sequence(Place.InText place) {
        var items = new ArrayList<YamlNode>();
        while (!(events.get(at) instanceof SequenceEndEvent)) {
            items.add(node());
        }
        at++;
        return new Sequence(items, place);
    }

    private Mapping mapping(Place.InText place) {
        var entries = new LinkedHashMap<String, Entry>();
        while (!(events.get(at) instanceof MappingEndEvent)) {
            var key = node();
            var value = node();
            if (key instanceof Scalar word) {
                add(entries, new Entry(Names.normal(word.value()), word.place(), value));
            } else {
                add(key.place(), YAML_KEY);
            }
        }
        at++;
        return new Mapping(List.copyOf(entries.values()), place);
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
