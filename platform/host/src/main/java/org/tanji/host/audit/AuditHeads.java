package org.tanji.host.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Heads of the log noted outside of the database, one line each; best on another disk. A restored old copy of the database
 * and a tail that was cut off show by a head that the log no longer reaches.
 */
public final class AuditHeads {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    public AuditHeads(Path file) {
        this.file = file;
    }

    public void note(AuditHead head) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((head.line() + "\n").getBytes(US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they were noted; a line that was cut short by a crash is left out. */
    public List<AuditHead> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, US_ASCII)) {
            return lines.map(LINE::matcher)
                    .filter(line -> line.matches())
                    .map(line -> new AuditHead(Long.parseLong(line.group(1)), line.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
