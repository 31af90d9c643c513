package org.tanji.host.web;

/** Units and gases as they are usually set. */
public final class Typeset {

    private Typeset() {}

    public static String of(String text) {
        return text.replace("CO2", "CO\u2082")
                .replace("CH4", "CH\u2084")
                .replace("N2O", "N\u2082O")
                .replace("m3", "m\u00b3")
                .replace("m2", "m\u00b2");
    }
}
