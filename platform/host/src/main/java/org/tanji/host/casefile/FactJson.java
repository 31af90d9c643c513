package org.tanji.host.casefile;

import static org.tanji.host.casefile.CaseFailure.FIELD_MISSING;
import static org.tanji.host.casefile.CaseFailure.FIELD_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;

/** Facts and forms as JSON: decimals as texts, dates as ISO 8601, nothing unknown and nothing missing. */
public final class FactJson {

    private static final JsonMapper MAPPER = mapper();

    private FactJson() {}

    public static JsonNode write(Record value) {
        return MAPPER.valueToTree(value);
    }

    public static <T> T read(JsonNode json, Class<T> kind) {
        try {
            return MAPPER.treeToValue(json, kind);
        } catch (MismatchedInputException e) {
            throw json.at(pointer(e)).isMissingNode() || json.at(pointer(e)).isNull()
                    ? Failure.of(FIELD_MISSING, place(e))
                    : Failure.of(FIELD_UNREADABLE, place(e), json.at(pointer(e)).asText());
        } catch (JsonProcessingException e) {
            throw Failure.of(FIELD_UNREADABLE, kind.getSimpleName(), "");
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(FactJson::segment)
                .map(text -> "/" + text)
                .collect(Collectors.joining());
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream().map(FactJson::segment).collect(Collectors.joining("."));
    }

    private static String segment(Reference part) {
        return part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName();
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                // A question such as isComplete() is no component.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }
}
