package org.tanji.host.application;

import java.time.LocalDate;
import java.util.List;
import org.tanji.host.casefile.FileId;

/**
 * A look-up that rule 7.2 asks for before acceptance.
 *
 * @param source where it was looked up, such as the register and its address
 * @param evidence picture of the answer
 */
public record LookUp(String source, LocalDate on, Found found, List<FileId> evidence) {

    public LookUp {
        evidence = List.copyOf(evidence);
    }

    /** What the register said of the applicant. */
    public enum Found {
        CLEAR,
        LISTED
    }
}
