package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.FILE_TOO_LARGE;
import static org.tanji.host.factor.FactorLibraryFailure.FILE_UNREADABLE;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_TEXT;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tanji.engine.failure.Failure;

/**
 * The text of a CSV file, whichever program wrote it: UTF-8 with or without a byte order mark, or GB18030 as a Chinese
 * Excel writes it. No byte is replaced silently.
 */
final class CsvText {

    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvText() {}

    /** @throws Failure FILE_UNREADABLE, FILE_TOO_LARGE or NOT_TEXT */
    static String read(Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw Failure.of(FILE_TOO_LARGE, file, String.valueOf(size), String.valueOf(MOST_BYTES));
            }
            return text(Files.readAllBytes(file)).orElseThrow(() -> Failure.of(NOT_TEXT, file));
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file);
        }
    }

    /** A file with a byte order mark says that it is UTF-8, and is held to it. */
    private static Optional<String> text(byte[] bytes) {
        var unicode = decode(bytes, StandardCharsets.UTF_8);
        boolean marked = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
        if (marked || unicode.isPresent()) {
            return unicode.map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
        return decode(bytes, Charset.forName("GB18030"));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
