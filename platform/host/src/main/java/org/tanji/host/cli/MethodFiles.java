package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.cli.CommandFailure.ENCODING;
import static org.tanji.host.cli.CommandFailure.FILE_MISSING;
import static org.tanji.host.cli.CommandFailure.FILE_UNREADABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;

/** Method files on disk; a file that extends another finds it in its own folder. */
final class MethodFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MethodFiles() {}

    /**
     * The file and what it extends. Files are named as the caller wrote them, so that an editor can jump to a problem.
     *
     * @throws Failure FILE_MISSING, FILE_UNREADABLE
     */
    static MethodText load(Path file) {
        text(file);
        return MethodReader.load(file.toString(), name -> optional(name, file));
    }

    private static Optional<String> optional(String name, Path main) {
        var named = Path.of(name);
        var file = name.equals(main.toString()) ? named : main.resolveSibling(named.getFileName());
        return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
    }

    /**
     * The text of a file in UTF-8, without a byte order mark.
     *
     * @throws Failure FILE_MISSING, FILE_UNREADABLE, ENCODING
     */
    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Failure.of(FILE_MISSING, file);
        }
        try {
            return decoded(file, ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    /** Editors on Windows put a byte order mark before UTF-8; it is no part of the text. */
    private static String decoded(Path file, ByteBuffer bytes) {
        try {
            var text = UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Failure.of(ENCODING, file, String.valueOf(bytes.position() + 1));
        }
    }
}
