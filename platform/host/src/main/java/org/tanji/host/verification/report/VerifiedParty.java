package org.tanji.host.verification.report;

import java.util.List;
import org.tanji.host.document.Block;

/** Section 2: applicant, producer and factory, rule 2.3 to 2.5. */
final class VerifiedParty {

    private VerifiedParty() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.2");
        var study = dossier.study();
        party(chapter, "party.applicant", study.applicant(), "");
        party(chapter, "party.producer", study.producer(), "");
        party(chapter, "party.factory", study.factory(), study.factoryAddress());
        chapter.open("party.profile", 4);
        return chapter.blocks();
    }

    private static void party(Chapter chapter, String key, String name, String address) {
        chapter.sub(key);
        chapter.facts(List.of(
                chapter.fact("party.name", name),
                chapter.fact("party.address", address),
                chapter.fact("party.code", ""),
                chapter.fact("party.contact", "")));
    }
}
