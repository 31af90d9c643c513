package org.tanji.host.quantification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook in which every number of the single inputs and of the first table is far below what is allowed. */
final class BrokenWorkbook {

    private BrokenWorkbook() {}

    static byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                if (entry.getName().matches("xl/worksheets/sheet[34]\\.xml")) {
                    content = new String(content, UTF_8)
                            .replaceAll("(t=\"n\"><v>)[^<]+(</v>)", "$1-98765432$2")
                            .getBytes(UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
