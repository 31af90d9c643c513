package org.tanji.host.factoruse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.result.FactorEffect;

/** An effect for programs; decimals are strings with all their digits. */
public final class EffectJson {

    private EffectJson() {}

    /** Adds the figures to what already says which study it is. */
    public static ObjectNode write(FactorEffect effect, ObjectNode json, Locale locale) {
        json.put("usedValue", effect.used().value().toPlainString());
        json.put("usedUnit", effect.used().unitText());
        number(json, "before", effect.before());
        number(json, "after", effect.after());
        number(json, "changePercent", effect.change().map(share -> share.movePointRight(2)));
        json.put("refused", effect.refused().map(why -> why.message(locale)).orElse(""));
        return json;
    }

    private static void number(ObjectNode json, String key, Optional<BigDecimal> value) {
        json.put(key, value.map(CanonicalJson::decimal).orElse(""));
    }
}
