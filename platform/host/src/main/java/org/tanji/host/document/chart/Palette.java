package org.tanji.host.document.chart;

import java.util.List;

/**
 * The colours of charts. Series are told apart by their labels as well; neighbouring colours differ in lightness too, so
 * that a grey print and colour-blind readers keep up. Text on every series colour is white at 4.5:1 or better.
 */
public final class Palette {

    public static final String INK = "#1f2933";
    public static final String MUTED = "#52606d";
    public static final String RULE = "#c4cdd5";
    public static final String GROUND = "#f3f6f8";
    public static final String WHITE = "#ffffff";
    public static final String ACCENT = "#0b5d56";
    public static final String WARM = "#b4501e";

    private static final List<String> SERIES =
            List.of("#0b5d56", "#2f6db5", "#8a5a00", "#6b4c9a", "#a63d40", "#4b6b1f", "#37566b", "#8c3b7a");

    private Palette() {}

    /** The colour of the n-th series, counted from 0; begins again after the last. */
    public static String series(int number) {
        return SERIES.get(Math.floorMod(number, SERIES.size()));
    }
}
