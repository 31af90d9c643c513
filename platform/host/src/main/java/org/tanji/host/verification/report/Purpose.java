package org.tanji.host.verification.report;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Bullets;

/** Section 6: what the verification is for. */
final class Purpose {

    private Purpose() {}

    static List<Block> write(Dossier dossier) {
        var chapter = Chapter.titled(dossier, "section.6");
        chapter.say("purpose.text", dossier.productWithModel());
        chapter.add(new Bullets(Stream.of("purpose.method", "purpose.data", "purpose.figure")
                .map(dossier::text)
                .toList()));
        chapter.say("purpose.use");
        return chapter.blocks();
    }
}
