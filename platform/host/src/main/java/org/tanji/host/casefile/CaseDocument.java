package org.tanji.host.casefile;

import java.time.Instant;
import org.tanji.host.identity.AccountId;

/**
 * A file of a case, without its content.
 *
 * @param name as it was called where it came from; shown, never used as a path
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record CaseDocument(
        FileId id, CaseId of, String name, String mediaType, int size, String sha256, AccountId by, Instant at) {}
