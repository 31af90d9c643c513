package org.tanji.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tanji.engine.method.surface.MethodSchema;

class MethodSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/schema/tanji-method-1.schema.json");

    /** Both come from the same description; after a change, run once with -Dgolden.approve=true and review. */
    @Test
    void thePublishedSchemaIsWhatTheReaderAccepts() throws IOException {
        var schema = MethodSchema.json();

        if (Boolean.getBoolean("golden.approve")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, schema);
        }
        assertEquals(Files.readString(PUBLISHED), schema);
    }
}
