package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of a family, kept beside its code as two resource bundles: {@code NAME.properties} in English and
 * {@code NAME_zh_CN.properties} in Chinese, both UTF-8 and both complete.
 */
public final class FamilyTexts {

    /** Without it a missing translation would be looked up in the language of the machine. */
    private static final Control EXACT_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private FamilyTexts(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * @param family whose jar holds the bundles
     * @param name of the bundle from the root of the jar, such as {@code text/submersible-pumps}
     * @throws java.util.MissingResourceException when there is no such bundle
     */
    public static FamilyTexts of(Class<? extends ProductFamily> family, String name) {
        var loader = requireNonNull(family, "family").getClassLoader();
        return new FamilyTexts(
                ResourceBundle.getBundle(name, Locale.SIMPLIFIED_CHINESE, loader, EXACT_LOCALE),
                ResourceBundle.getBundle(name, Locale.ROOT, loader, EXACT_LOCALE));
    }

    /**
     * @param key such as {@code checklist.process-flow}
     * @throws java.util.MissingResourceException when neither bundle has the key; it names the key
     */
    public Words words(String key) {
        return Words.of(chinese.getString(key), english.getString(key));
    }
}
