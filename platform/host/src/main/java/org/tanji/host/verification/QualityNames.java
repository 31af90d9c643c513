package org.tanji.host.verification;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.tanji.engine.inventory.QualityAspect;

/** What the nine data qualities are called. */
final class QualityNames {

    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private QualityNames() {}

    static String of(QualityAspect aspect, Locale locale) {
        return ResourceBundle.getBundle("text/verification", locale, EXACT_LOCALE)
                .getString("field.verification.recordQualities." + aspect.key());
    }
}
