package org.tanji.host.verification;

import java.util.List;
import java.util.Optional;
import org.tanji.host.quantification.StudyId;

/** All recalculations; none is ever changed or erased. */
public interface Recalculations {

    /** Those of a study, the latest first. */
    List<Recalculation> list(StudyId study);

    Optional<StoredRecalculation> find(RecalculationId id);

    /** The latest one whose figure was accepted for that version: what a certificate carries. */
    Optional<StoredRecalculation> findVerified(StudyId study, int version);

    void add(StoredRecalculation recalculation);

    /**
     * Records the acceptance of a figure, once.
     *
     * @throws org.tanji.engine.failure.Failure ALREADY_ACCEPTED
     */
    void accept(RecalculationId id, Recalculation.Acceptance acceptance);
}
