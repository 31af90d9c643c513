package org.tanji.host.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import org.tanji.engine.failure.Failure;
import org.tanji.host.web.WebFailure;

/** Reads and writes JSON trees; figures travel as strings, so that no reader rounds them. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a block of data inside a page, which must not be able to end the block. */
    public static String inPage(JsonNode node) {
        return text(node).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    public static void answer(Context ctx, JsonNode node) {
        ctx.contentType("application/json; charset=utf-8").result(text(node));
    }

    /** The body of a request as an object. */
    public static ObjectNode body(Context ctx) {
        try {
            if (MAPPER.readTree(ctx.body()) instanceof ObjectNode object) {
                return object;
            }
            throw Failure.of(WebFailure.REQUEST_NOT_UNDERSTOOD, "JSON object expected");
        } catch (JsonProcessingException e) {
            throw Failure.of(WebFailure.REQUEST_NOT_UNDERSTOOD, "JSON, " + e.getOriginalMessage());
        }
    }

    /** A text in that object. */
    public static String required(ObjectNode object, String name) {
        var value = object.get(name);
        if (value == null || !value.isTextual()) {
            throw Failure.of(WebFailure.VALUE_MISSING, name);
        }
        return value.textValue();
    }
}
