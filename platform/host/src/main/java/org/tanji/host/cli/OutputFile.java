package org.tanji.host.cli;

import static org.tanji.host.cli.CommandFailure.FILE_NOT_WRITTEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tanji.engine.failure.Failure;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class OutputFile {

    private OutputFile() {}

    /** @throws Failure FILE_NOT_WRITTEN, naming the file and the reason; nothing half-written stays behind */
    static void write(Path file, byte[] content) {
        var place = file.toAbsolutePath();
        try {
            var beside = Files.createTempFile(place.getParent(), ".tanji-", ".part");
            // Whoever presses Ctrl-C in this very moment finds no rest either.
            beside.toFile().deleteOnExit();
            try {
                Files.write(beside, content);
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw Failure.of(FILE_NOT_WRITTEN, file, e.getClass().getSimpleName());
        }
    }
}
