package org.tanji.host.casefile;

import java.time.Instant;
import org.tanji.engine.digest.Sha256;
import org.tanji.host.identity.AccountId;

/**
 * A file of a case, without its content.
 *
 * @param name as it was called where it came from; shown, never used as a path
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record CaseDocument(
        FileId id, CaseId of, String name, String mediaType, int size, String sha256, AccountId by, Instant at) {

    /** A new one with that content. */
    public static CaseDocument of(CaseId of, String name, String mediaType, byte[] content, AccountId by, Instant at) {
        return new CaseDocument(FileId.random(), of, name, mediaType, content.length, Sha256.of(content), by, at);
    }
}
