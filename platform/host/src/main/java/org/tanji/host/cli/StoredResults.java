package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.cli.CommandFailure.FILE_MISSING;
import static org.tanji.host.cli.CommandFailure.FILE_UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.tanji.engine.failure.Failure;

/** Results on disk: {@code .json}, or {@code .json.gz} where there are many. */
final class StoredResults {

    private static final String PACKED = ".json.gz";

    private StoredResults() {}

    /** Every result below a folder, by name. */
    static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(PACKED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, folder, e.getClass().getSimpleName());
        }
    }

    static String text(Path file) {
        if (!file.toString().endsWith(PACKED)) {
            return MethodFiles.text(file);
        }
        if (!Files.isRegularFile(file)) {
            throw Failure.of(FILE_MISSING, file);
        }
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }
}
