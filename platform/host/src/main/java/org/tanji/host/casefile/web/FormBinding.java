package org.tanji.host.casefile.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.FileId;

/**
 * A form as a browser sends it, as the record that a step asks for. A browser sends nothing for a box without a tick and an
 * empty text for what was left out; a row in which nothing was written is no row.
 */
final class FormBinding {

    /** More rows than any form needs; a request that names row a million is not believed. */
    private static final int MOST_ROWS = 500;

    private final Map<String, List<String>> sent;
    private final Function<String, List<FileId>> uploaded;

    private FormBinding(Map<String, List<String>> sent, Function<String, List<FileId>> uploaded) {
        this.sent = sent;
        this.uploaded = uploaded;
    }

    /**
     * @param uploaded takes the files that came with a field into the case
     * @throws org.tanji.engine.failure.Failure FIELD_MISSING or FIELD_UNREADABLE, naming the field
     */
    static <R extends Record> R read(
            Class<R> form, Map<String, List<String>> sent, Function<String, List<FileId>> uploaded) {
        return FactJson.read(new FormBinding(sent, uploaded).object(form, ""), form);
    }

    private ObjectNode object(Class<?> form, String prefix) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var component : form.getRecordComponents()) {
            var name = prefix + component.getName();
            var value = component.getType().isRecord() && component.getType() != FileId.class
                    ? object(component.getType(), name + ".")
                    : value(component, name);
            if (!value.isMissingNode()) {
                json.set(component.getName(), value);
            }
        }
        return json;
    }

    private JsonNode value(RecordComponent component, String name) {
        var nodes = JsonNodeFactory.instance;
        return switch (FormFields.kind(component)) {
            case TEXT, LONG_TEXT, OFFERED -> nodes.textNode(first(name));
            case TICK -> nodes.booleanNode(!first(name).isEmpty());
            case NUMBER, DATE, CHOICE -> first(name).isEmpty() ? nodes.missingNode() : nodes.textNode(first(name));
            case FILE -> files(name).findFirst().<JsonNode>map(nodes::textNode).orElse(nodes.missingNode());
            case FILES -> array(files(name));
            case SEVERAL -> array(all(name).stream());
            case LINES -> array(first(name).lines().map(String::strip).filter(line -> !line.isEmpty()));
            case ROWS -> rows(FormFields.element(component), name);
        };
    }

    private JsonNode rows(Class<?> row, String name) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (int number = 0; number < MOST_ROWS; number++) {
            var prefix = name + "[" + number + "].";
            if (isWritten(prefix)) {
                array.add(object(row, prefix));
            }
        }
        return array;
    }

    private boolean isWritten(String prefix) {
        return sent.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(prefix)
                        && field.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** Those that came with the form, and those chosen among the files of the case. */
    private Stream<String> files(String name) {
        return Stream.concat(uploaded.apply(name).stream().map(FileId::value), all(name).stream());
    }

    private static JsonNode array(Stream<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        var values = new ArrayList<String>();
        sent.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }
}
