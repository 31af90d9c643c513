package org.tanji.host.certificate;

import java.util.Locale;
import org.tanji.engine.text.Localized;
import org.tanji.host.document.Words;

/** The word for a state, in the reader's language. */
public record StateWord(CertificateState.Kind kind) implements Localized {

    @Override
    public String in(Locale locale) {
        return Words.of("text/certificate", locale).text("certificate.state." + kind.key());
    }

    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
