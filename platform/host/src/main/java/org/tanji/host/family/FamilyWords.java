package org.tanji.host.family;

import org.tanji.api.v1.Words;
import org.tanji.engine.text.BilingualText;

/** Words of the plugin API as texts of the platform. */
public final class FamilyWords {

    private FamilyWords() {}

    public static BilingualText bilingual(Words words) {
        return new BilingualText(words.zh(), words.en());
    }
}
