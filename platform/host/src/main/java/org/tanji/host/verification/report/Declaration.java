package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Bullets;
import org.tanji.host.document.Block.Kind;
import org.tanji.host.document.Block.Row;

/** Section 13: what every member signs, rule 7.5.5; valid only once it is signed. */
final class Declaration {

    private static final int LEAST_ROWS = 3;

    private Declaration() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.13");
        chapter.say("declaration.text");
        chapter.add(
                new Bullets(Stream.of("declaration.facts", "declaration.independence", "declaration.confidentiality")
                        .map(dossier::text)
                        .toList()));
        chapter.open("declaration.other", 2);
        var rows = new ArrayList<Row>();
        dossier.facts()
                .team()
                .forEach(member -> rows.add(new Row(Kind.OPEN, List.of(member.name(), member.duty(), "", ""))));
        while (rows.size() < LEAST_ROWS) {
            rows.add(new Row(Kind.OPEN, Collections.nCopies(4, "")));
        }
        chapter.table(
                "declaration.signatures",
                List.of(
                        chapter.start("team.name", 3),
                        chapter.start("team.duty", 3),
                        chapter.start("team.signature", 5),
                        chapter.start("declaration.date", 3)),
                rows);
        chapter.note("declaration.note");
        return chapter.blocks();
    }
}
