package org.tanji.host.casefile;

import java.util.List;
import java.util.Optional;

/** The files of all cases; none is ever changed or erased. */
public interface CaseDocuments {

    /** The content is kept as it came. */
    void add(CaseDocument document, byte[] content);

    Optional<CaseDocument> find(CaseId of, FileId id);

    /** The bytes of a file that {@link #find} has found. */
    byte[] content(FileId id);

    /** The earliest first. */
    List<CaseDocument> list(CaseId of);
}
