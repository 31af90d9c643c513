package org.tanji.engine.method.surface;

import java.util.List;
import org.tanji.engine.method.surface.Shape.Key;
import org.tanji.engine.method.surface.Shape.Section;
import org.tanji.engine.text.Localized;
import org.tanji.engine.text.Phrase;

/** What a key is for, in a few words: for messages and for the hints of an editor. */
final class Description {

    private Description() {}

    static Localized of(Section section, Key key) {
        return new Phrase("text/surface", section.name() + "." + key.name(), List.of());
    }
}
