package org.tanji.host.factor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tanji.engine.inventory.FactorJson;
import org.tanji.engine.json.CanonicalJson;

/** An entry of the library as the history keeps it: the factor as results keep it, and what the library adds. */
public final class LibraryEntryJson {

    private LibraryEntryJson() {}

    /** One line; equal entries have equal lines. */
    public static String line(LibraryEntry entry) {
        return CanonicalJson.write(write(entry));
    }

    public static ObjectNode write(LibraryEntry entry) {
        var json = FactorJson.write(entry.factor());
        if (entry.preset()) {
            json.put("default", true);
        }
        entry.note().ifPresent(note -> json.set("note", CanonicalJson.words(note)));
        entry.exemption().ifPresent(why -> json.set("exempt", CanonicalJson.words(why)));
        entry.heatingValue().ifPresent(id -> json.put("heatingValue", id));
        entry.revision().ifPresent(revision -> {
            var part = json.putObject("revision")
                    .put("date", revision.date().toString())
                    .put("by", revision.by());
            part.set("reason", CanonicalJson.words(revision.reason()));
        });
        return json;
    }
}
