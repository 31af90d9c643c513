package org.tanji.host.quantification;

import java.util.List;
import java.util.Optional;
import org.tanji.host.identity.AccountId;

/** All studies; nothing is ever changed or erased. */
public interface Studies {

    /** The latest version of each study, the newest first; of everybody when no owner is named. */
    List<StudyVersion> list(Optional<AccountId> owner);

    /** As {@link #list}, but only those in whose result the words occur as a JSON text. */
    List<StudyVersion> listNaming(String words, Optional<AccountId> owner);

    /** The latest version, or the one with that number. */
    Optional<StoredStudy> find(StudyId study, Optional<Integer> number);

    /** All versions of a study, the latest first. */
    List<StudyVersion> versions(StudyId study);

    boolean isEmpty();

    /**
     * Adds a version; the first one of a study brings the study into being.
     *
     * @param study its number is ignored: the store gives the next one
     * @param request when it was seen before from this author, nothing is added and the earlier version is returned
     * @throws org.tanji.engine.failure.Failure KEY_USED_FOR_ANOTHER_REQUEST
     */
    StudyVersion add(StoredStudy study, Optional<IdempotentRequest> request);
}
