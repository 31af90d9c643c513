package org.tanji.host.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Random bytes that only this program reads; made when they are needed first, and never in the database. */
record SecretFile(Path path) {

    private static final int BYTES = 32;

    byte[] readOrMake() {
        try {
            if (!Files.isRegularFile(path)) {
                var secret = new byte[BYTES];
                new SecureRandom().nextBytes(secret);
                writeNew(path, secret);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Readable by its owner only, where the file system knows owners. */
    static void writeNew(Path path, byte[] content) throws IOException {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(path, attributes);
        Files.write(path, content, StandardOpenOption.WRITE);
    }
}
