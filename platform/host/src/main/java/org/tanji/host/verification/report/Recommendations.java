package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Paragraph;

/** Section 11: what the team advises; nothing that a calculation could say. */
final class Recommendations {

    private Recommendations() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.11");
        return dossier.facts()
                .conducted()
                .map(Conducted::recommendations)
                .filter(words -> !words.isBlank())
                .map(words -> chapter.add(new Paragraph(words)))
                .orElseGet(() -> chapter.open("recommendations", 6))
                .blocks();
    }
}
