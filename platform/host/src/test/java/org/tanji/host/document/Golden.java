package org.tanji.host.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that were looked at once and must not change unnoticed; {@code -Dgolden.approve=true} accepts what is. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void check(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), actual, name);
    }
}
