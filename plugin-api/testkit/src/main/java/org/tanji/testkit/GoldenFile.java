package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what a test produced against a file that somebody has read and approved.
 *
 * <p>Approved files live under {@code src/test/resources/golden}, what was produced under {@code target/golden}. With
 * {@code -Dgolden.approve=true} the produced text takes the place of the approved one; read the difference before you
 * commit it.
 */
public final class GoldenFile {

    /** Where approved files and golden cases live, seen from a module's root. */
    static final Path APPROVED = Path.of("src/test/resources/golden");

    private static final Path PRODUCED = Path.of("target/golden");

    private GoldenFile() {}

    /**
     * @param name of the file, with slashes for folders
     * @throws AssertionError when the file is missing or says something else
     */
    public static void assertMatches(String name, String produced) {
        write(PRODUCED.resolve(name), produced);
        var approved = APPROVED.resolve(name);
        if (Boolean.getBoolean("golden.approve")) {
            write(approved, produced);
        }
        var hint = approved + " says something else; read the difference, then approve with -Dgolden.approve=true";
        assertEquals(Files.exists(approved) ? read(approved) : "(there is no such file)", produced, hint);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
