package org.tanji.engine.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A schema that ships, in the eyes of a validator that knows nothing of us. */
public enum PublishedSchema {
    INPUT("tanji-input-1"),
    METHOD("tanji-method-1"),
    MODEL("tanji-model-1"),
    RESULT("tanji-result-1");

    private static final JsonMapper JSON = new JsonMapper();

    private final String file;

    PublishedSchema(String file) {
        this.file = file;
    }

    /** What is wrong with a document, ten of it at most; empty when it follows the schema. */
    public List<String> problems(String document) {
        try {
            return problems(JSON.readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> problems(JsonNode document) {
        try (var schema = PublishedSchema.class.getResourceAsStream("/schema/" + file + ".schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(JSON.readTree(schema))
                    .validate(document)
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .limit(10)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
