package org.tanji.engine.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.text.BilingualText;

/**
 * The one text of a JSON value: no spaces, keys in the order in which they were put, UTF-8, decimals as strings. The digest
 * of a part of a document is that of {@code jq -jc .part}.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A text that was written or read as JSON before. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A decimal without trailing zeros and without an exponent. */
    public static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static ObjectNode words(BilingualText text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    /** SHA-256 over the canonical text in UTF-8, in hexadecimal. */
    public static String sha256(JsonNode node) {
        return Sha256.of(write(node));
    }
}
