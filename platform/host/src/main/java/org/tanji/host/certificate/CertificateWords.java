package org.tanji.host.certificate;

import java.util.Locale;
import org.tanji.host.document.Words;

/** The words that a certificate bears in both of its languages. */
final class CertificateWords {

    static final Words CHINESE = Words.of("text/certificate", Locale.SIMPLIFIED_CHINESE);
    static final Words ENGLISH = Words.of("text/certificate", Locale.ENGLISH);

    private CertificateWords() {}

    /** Both, the Chinese ones first. */
    static String both(String key, Object... values) {
        return CHINESE.text(key, values) + " " + ENGLISH.text(key, values);
    }
}
