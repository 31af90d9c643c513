package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Notice;
import org.tanji.host.document.Block.Tone;

/** What a reader has to know before the first section: draft, example, partial, incomplete. */
final class Notices {

    private Notices() {}

    static List<Block> write(Dossier dossier) {
        var notices = new ArrayList<Block>();
        if (!dossier.result().isComplete()) {
            notices.add(missing(dossier));
        }
        if (dossier.study().example()) {
            notices.add(warning(dossier, "notice.example"));
        }
        if (dossier.isDraft()) {
            notices.add(warning(dossier, "notice.draft"));
        }
        if (dossier.result().footprint().boundary().isPartial()) {
            notices.add(new Notice(
                    Tone.INFORMATION, dossier.text("notice.partial"), List.of(dossier.text("notice.partial.text"))));
        }
        return notices;
    }

    /** The result is incomplete: says what has to be there first. */
    static Notice missing(Dossier dossier) {
        var lines = new ArrayList<String>();
        lines.add(dossier.text("notice.incomplete.text"));
        dossier.result()
                .missing()
                .forEach(missing -> lines.add("• " + missing.problem().message(dossier.locale())));
        return new Notice(Tone.WARNING, dossier.text("notice.incomplete"), lines);
    }

    private static Notice warning(Dossier dossier, String key) {
        var text = dossier.text(key + ".text", dossier.method().standard().code());
        return new Notice(Tone.WARNING, dossier.text(key), List.of(text));
    }
}
