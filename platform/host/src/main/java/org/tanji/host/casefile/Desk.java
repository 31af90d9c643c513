package org.tanji.host.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tanji.host.identity.Actor;

/** What lies before somebody who takes a step: the case as it is at this moment, and the clock. */
public interface Desk {

    CaseFile file();

    Actor by();

    Instant now();

    /** The calendar day in Asia/Shanghai. */
    LocalDate today();

    /** The next number of a counter, from 1; given out once and without gaps, only if the act is recorded. */
    long next(String counter);

    /**
     * Keeps a document that the body issues by this act, as a file of the case; kept only if the act is recorded.
     *
     * @param name as whoever downloads it sees it, with its ending
     */
    FileId keep(String name, String mediaType, byte[] content);

    /** A file that was handed in for this case. */
    Optional<CaseDocument> findFile(FileId id);
}
