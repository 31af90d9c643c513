package org.tanji.host.audit;

import static org.tanji.host.audit.AuditFailure.KEY_MISSING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.tanji.engine.failure.Failure;

/** Where the key that seals the log lies: beside the database unless the body puts it elsewhere, never inside. */
public record KeyFile(Path path) {

    /**
     * The key; made at random when the log is still empty.
     *
     * @throws Failure KEY_MISSING when there are entries that only the lost key can continue
     */
    public ChainKey read(boolean logIsEmpty) {
        try {
            if (Files.isRegularFile(path)) {
                return new ChainKey(Files.readAllBytes(path));
            }
            if (!logIsEmpty) {
                throw Failure.of(KEY_MISSING, path);
            }
            var secret = new byte[ChainKey.LENGTH];
            new SecureRandom().nextBytes(secret);
            Files.createFile(path, onlyForTheOwner());
            Files.write(path, secret, StandardOpenOption.WRITE);
            return new ChainKey(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
