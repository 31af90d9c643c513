package org.tanji.engine.method.surface;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tanji.engine.method.surface.Shape.Key;
import org.tanji.engine.method.surface.Shape.ListOf;
import org.tanji.engine.method.surface.Shape.Named;
import org.tanji.engine.method.surface.Shape.OneOf;
import org.tanji.engine.method.surface.Shape.Section;
import org.tanji.engine.method.surface.Shape.Value;

/**
 * The same description as a JSON Schema 2020-12, for completion and hints in an editor. A file that fits the schema may
 * still be refused by the reader, which also knows names and dimensions.
 *
 * <p>A file that extends another states only what is different: there nothing is obligatory, and {@code null} removes.
 */
public final class MethodSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private enum Completeness {
        WHOLE(""),
        CHANGE("-change");

        private final String suffix;

        Completeness(String suffix) {
            this.suffix = suffix;
        }
    }

    private final ObjectNode definitions = JSON.objectNode();

    private MethodSchema() {}

    /** The schema as it is published under {@code schema/tanji-method-1.schema.json}. */
    public static String json() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new MethodSchema().root()) + "\n";
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("a tree can always be written", exception);
        }
    }

    private ObjectNode root() {
        var root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:tanji:schema:tanji-method-1");
        root.put("title", MethodSurface.LANGUAGE);
        root.put("type", "object");
        root.putObject("if").putArray("required").add("extends");
        root.putObject("then").put("$ref", reference(MethodSurface.whole(), Completeness.CHANGE));
        root.putObject("else").put("$ref", reference(MethodSurface.whole(), Completeness.WHOLE));
        root.set("$defs", definitions);
        return root;
    }

    private String reference(Section section, Completeness completeness) {
        var name = section.name() + completeness.suffix;
        if (!definitions.has(name)) {
            fill(definitions.putObject(name), section, completeness);
        }
        return "#/$defs/" + name;
    }

    private void fill(ObjectNode definition, Section section, Completeness completeness) {
        definition.put("type", "object");
        definition.put("additionalProperties", false);
        var properties = definition.putObject("properties");
        for (var key : section.keys()) {
            var property = value(key.shape(), completeness);
            property.put("description", description(section, key));
            properties.set(key.name(), property);
        }
        if (completeness == Completeness.WHOLE) {
            var required = definition.putArray("required");
            section.keys().stream().filter(Key::obligatory).map(Key::name).forEach(required::add);
            section.exactlyOne().forEach(keys -> definition.set("oneOf", alternatives(keys)));
            needs(definition, section);
        }
    }

    private ObjectNode value(Shape shape, Completeness completeness) {
        var schema = schema(shape, completeness);
        if (completeness == Completeness.WHOLE) {
            return schema;
        }
        var orNull = JSON.objectNode();
        orNull.putArray("anyOf").add(schema).addObject().put("type", "null");
        return orNull;
    }

    private static ArrayNode alternatives(List<String> keys) {
        var oneOf = JSON.arrayNode();
        keys.forEach(key -> oneOf.addObject().putArray("required").add(key));
        return oneOf;
    }

    private static void needs(ObjectNode definition, Section section) {
        var dependent = JSON.objectNode();
        section.keys().stream()
                .filter(key -> !key.needs().isEmpty())
                .forEach(key -> dependent.putArray(key.name()).add(key.needs()));
        if (!dependent.isEmpty()) {
            definition.set("dependentRequired", dependent);
        }
    }

    private ObjectNode schema(Shape shape, Completeness completeness) {
        var schema = JSON.objectNode();
        if (shape instanceof Section section) {
            schema.put("$ref", reference(section, completeness));
        } else if (shape instanceof Value value) {
            fill(schema, value.kind());
        } else if (shape instanceof OneOf words) {
            words.words().forEach(schema.putArray("enum")::add);
        } else if (shape instanceof Named named) {
            schema.put("type", "object");
            schema.put("minProperties", completeness == Completeness.WHOLE ? named.least() : 0);
            schema.put("maxProperties", named.most());
            schema.putObject("propertyNames").put("pattern", anchored(named.name()));
            schema.set("additionalProperties", value(named.value(), completeness));
        } else {
            var list = (ListOf) shape;
            schema.put("type", "array");
            schema.put("minItems", list.least());
            schema.put("maxItems", list.most());
            // Lists are not merged: also an extending file writes them in full.
            schema.set("items", schema(list.item(), Completeness.WHOLE));
        }
        return schema;
    }

    private static void fill(ObjectNode schema, Kind kind) {
        switch (kind) {
            case NUMBER -> schema.put("type", "number");
            case WHOLE -> schema.put("type", "integer").put("minimum", 0);
            case TRUE -> schema.put("const", true);
            case BOUND -> schema.putArray("type").add("number").add("null");
            case REQUIREMENT -> schema.putArray("type").add("boolean").add("string");
            case UNIT, SHARE, FORMULA, QUANTITY, STANDARD ->
                schema.putArray("type").add("string").add("number");
            case VALUE_NAME,
                    ROW_NAME,
                    NAME,
                    ID,
                    VERSION,
                    FILE,
                    TEXT,
                    FACTOR_ID,
                    CATEGORY,
                    GAS,
                    REFERENCE,
                    CONDITION,
                    SPREAD,
                    CHANGE -> schema.put("type", "string").put("pattern", anchored(kind));
        }
    }

    private static String anchored(Kind kind) {
        return "^(" + kind.pattern() + ")$";
    }

    private static String description(Section section, Key key) {
        var words = Description.of(section, key);
        return words.in(Locale.SIMPLIFIED_CHINESE) + "\n" + words.in(Locale.ROOT);
    }
}
