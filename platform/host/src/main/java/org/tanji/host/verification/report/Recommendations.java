package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;

/** Section 11: what the team advises; nothing that a calculation could say. */
final class Recommendations {

    private Recommendations() {}

    static List<Block> write(Dossier dossier) {
        return Chapter.titled(dossier, "section.11").open("recommendations", 6).blocks();
    }
}
