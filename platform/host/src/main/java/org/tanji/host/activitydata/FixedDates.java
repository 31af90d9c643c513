package org.tanji.host.activitydata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs a workbook again so that its bytes do not tell when it was written. */
final class FixedDates {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    /** The hash of no password, which some programs take for a password. */
    private static final String NO_PASSWORD = " password=\"0\"";

    private FixedDates() {}

    static void copy(byte[] workbook, OutputStream stream) throws IOException {
        var packed = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        try (var channel = new SeekableInMemoryByteChannel(workbook);
                var parts = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var all = parts.getEntries(); all.hasMoreElements(); ) {
                var part = all.nextElement();
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(WRITTEN);
                packed.putNextEntry(entry);
                try (var content = parts.getInputStream(part)) {
                    packed.write(plain(part.getName(), content.readAllBytes()));
                }
                packed.closeEntry();
            }
        }
        packed.finish();
        stream.flush();
    }

    private static byte[] plain(String part, byte[] content) {
        if (part.equals("docProps/core.xml")) {
            var dated = new String(content, StandardCharsets.UTF_8);
            return dated.replaceFirst(CREATED, "$1" + WRITTEN + ":00Z").getBytes(StandardCharsets.UTF_8);
        }
        return part.startsWith("xl/worksheets/sheet")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace(NO_PASSWORD, "")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
