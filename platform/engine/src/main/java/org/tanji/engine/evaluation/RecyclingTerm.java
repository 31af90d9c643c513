package org.tanji.engine.evaluation;

import java.util.Locale;
import org.tanji.engine.method.Stage;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.text.Phrase;

/** The addends of the recycling formulas; each is an amount of material times a coefficient times a factor. */
enum RecyclingTerm {
    VIRGIN("virgin", Stage.ACQUISITION),
    RECYCLED("recycled", Stage.ACQUISITION),
    RECYCLING("recycling", Stage.END_OF_LIFE),
    SUBSTITUTED("substituted", Stage.END_OF_LIFE),
    DISPOSAL("disposal", Stage.END_OF_LIFE),
    BURNING("burning", Stage.END_OF_LIFE),
    HEAT("heat", Stage.END_OF_LIFE),
    POWER("power", Stage.END_OF_LIFE);

    private final String key;
    private final Stage stage;

    RecyclingTerm(String key, Stage stage) {
        this.key = key;
        this.stage = stage;
    }

    String key() {
        return key;
    }

    Stage stage() {
        return stage;
    }

    BilingualText label() {
        return words("recycling." + key);
    }

    static BilingualText words(String key, Object... details) {
        var phrase = new Phrase("text/evaluation", key, java.util.List.of(details));
        return new BilingualText(phrase.in(Locale.SIMPLIFIED_CHINESE), phrase.in(Locale.ROOT));
    }
}
