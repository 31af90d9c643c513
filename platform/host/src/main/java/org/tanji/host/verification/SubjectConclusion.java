package org.tanji.host.verification;

import java.util.List;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.LongText;

/**
 * The conclusion on one subject.
 *
 * @param finding what was looked at and what was found
 * @param seen the records that show it, in words
 * @param evidence files of the case that show it
 */
public record SubjectConclusion(
        SubjectVerdict verdict, @LongText String finding, String seen, List<FileId> evidence) {

    public static final SubjectConclusion OPEN = new SubjectConclusion(SubjectVerdict.OPEN, "", "", List.of());

    public SubjectConclusion {
        evidence = List.copyOf(evidence);
    }

    /** Whether it says what was found and what shows it. */
    public boolean isFounded() {
        return verdict != SubjectVerdict.OPEN && !finding.isBlank() && !(seen.isBlank() && evidence.isEmpty());
    }
}
