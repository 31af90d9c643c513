package org.tanji.engine.json;

import static org.tanji.engine.json.JsonFailure.DOCUMENT_REFUSED;
import static org.tanji.engine.json.JsonFailure.EMPTY;
import static org.tanji.engine.json.JsonFailure.MALFORMED;
import static org.tanji.engine.json.JsonFailure.MISSING_KEY;
import static org.tanji.engine.json.JsonFailure.NOT_ONE_OF;
import static org.tanji.engine.json.JsonFailure.UNKNOWN_KEY;
import static org.tanji.engine.json.JsonFailure.WRONG_TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.text.BilingualText;

/**
 * A part of a document that is being read, with its path. Whatever is wrong is noted and reading goes on with an empty
 * value, so that one reading finds all problems; {@link #refuse} ends it.
 */
public final class JsonPart {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;

    private JsonPart(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** @throws Failure DOCUMENT_REFUSED when the text is not one JSON object without duplicate keys */
    public static JsonPart parse(String name, String json) {
        try {
            var node = MAPPER.readTree(json);
            var part = new JsonPart(node, "", new ArrayList<>());
            if (!node.isObject()) {
                var found = node.isMissingNode() ? Failure.of(EMPTY) : Failure.of(WRONG_TYPE, kind(node), "object");
                throw Failure.listing(
                        DOCUMENT_REFUSED, List.of(new Problem(new Place.InText(name, 1, 1), found)), name);
            }
            return part;
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            var place = new Place.InText(
                    name, at == null ? 1 : Math.max(1, at.getLineNr()), at == null ? 1 : Math.max(1, at.getColumnNr()));
            var what = Failure.of(MALFORMED, malformed.getOriginalMessage());
            throw Failure.listing(DOCUMENT_REFUSED, List.of(new Problem(place, what)), name);
        }
    }

    /** @throws Failure DOCUMENT_REFUSED with everything that was noted, if anything was */
    public void refuse(String name) {
        if (!problems.isEmpty()) {
            throw Failure.listing(DOCUMENT_REFUSED, problems, name);
        }
    }

    public void note(FailureCode code, Object... details) {
        note(Failure.of(code, details));
    }

    private void note(Failure failure) {
        problems.add(new Problem(new Place.InData(path.isEmpty() ? "." : path), failure));
    }

    public String path() {
        return path;
    }

    public JsonNode node() {
        return node;
    }

    /** Notes every key that is not one of these. */
    public JsonPart only(String... keys) {
        var allowed = Set.of(keys);
        node.properties().forEach(member -> {
            if (!allowed.contains(member.getKey())) {
                at(member.getKey(), member.getValue()).note(UNKNOWN_KEY, member.getKey(), String.join(", ", keys));
            }
        });
        return this;
    }

    public Optional<JsonPart> find(String key) {
        var found = node.path(key);
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(at(key, found));
    }

    /** The part under a key; an empty one, noted, when there is none. */
    public JsonPart get(String key) {
        return find(key).orElseGet(() -> {
            note(MISSING_KEY, key);
            return at(key, node.path(key));
        });
    }

    public String text(String key) {
        return find(key).map(JsonPart::text).orElseGet(() -> {
            note(MISSING_KEY, key);
            return "";
        });
    }

    public Optional<String> findText(String key) {
        return find(key).map(JsonPart::text);
    }

    /** This part as a string; a number by its digits. */
    public String text() {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.toString();
        }
        if (!node.isMissingNode()) {
            note(WRONG_TYPE, kind(node), "string");
        }
        return "";
    }

    /** What {@code reader} makes of a string; what it refuses is noted. */
    public <T> Optional<T> read(Function<String, T> reader) {
        if (!node.isTextual() && !node.isNumber()) {
            text();
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text()));
        } catch (Failure failure) {
            note(failure);
            return Optional.empty();
        }
    }

    public <T> Optional<T> read(String key, Function<String, T> reader) {
        return find(key).flatMap(part -> part.read(reader));
    }

    /** A calculated decimal as {@link CanonicalJson#decimal} writes it; it may be longer than what people enter. */
    public Optional<BigDecimal> number(String key) {
        return read(key, text -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : Quantity.number(text));
    }

    public int whole(String key) {
        var part = get(key);
        if (part.node.canConvertToInt() && part.node.isIntegralNumber()) {
            return part.node.intValue();
        }
        if (!part.node.isMissingNode()) {
            part.note(WRONG_TYPE, kind(part.node), "whole number");
        }
        return 0;
    }

    public boolean flag(String key) {
        return find(key)
                .map(part -> {
                    if (!part.node.isBoolean()) {
                        part.note(WRONG_TYPE, kind(part.node), "true or false");
                    }
                    return part.node.booleanValue();
                })
                .orElse(false);
    }

    public BilingualText words(String key) {
        var part = get(key);
        return new BilingualText(part.text("zh"), part.text("en"));
    }

    /** The parts of an array; none when the key is absent. */
    public List<JsonPart> list(String key) {
        return find(key).map(JsonPart::elements).orElse(List.of());
    }

    /** Elements count from 1 in paths, as rows do for people. */
    public List<JsonPart> elements() {
        if (!node.isArray()) {
            note(WRONG_TYPE, kind(node), "array");
            return List.of();
        }
        var elements = new ArrayList<JsonPart>();
        for (var element : node) {
            elements.add(new JsonPart(element, path + "[" + (elements.size() + 1) + "]", problems));
        }
        return elements;
    }

    /** The members of an object in their order. */
    public Map<String, JsonPart> members() {
        var members = new LinkedHashMap<String, JsonPart>();
        if (node.isObject()) {
            node.properties().forEach(field -> members.put(field.getKey(), at(field.getKey(), field.getValue())));
        } else if (!node.isMissingNode()) {
            note(WRONG_TYPE, kind(node), "object");
        }
        return members;
    }

    public Map<String, JsonPart> members(String key) {
        return find(key).map(JsonPart::members).orElse(Map.of());
    }

    /** The one of the values whose key stands here; noted when there is none. */
    public <T> Optional<T> one(String key, List<T> values, Function<T, String> keyOf) {
        return find(key).flatMap(part -> {
            var text = part.text();
            var found = values.stream()
                    .filter(value -> keyOf.apply(value).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                part.note(
                        NOT_ONE_OF,
                        text,
                        String.join(", ", values.stream().map(keyOf).toList()));
            }
            return found;
        });
    }

    private JsonPart at(String key, JsonNode found) {
        return new JsonPart(found, path.isEmpty() ? key : path + "." + key, problems);
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
