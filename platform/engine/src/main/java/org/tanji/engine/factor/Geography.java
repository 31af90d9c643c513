package org.tanji.engine.factor;

import java.util.Map;
import java.util.Set;

/**
 * The part of the world that a factor stands for.
 *
 * @param code ISO country code, {@code CN-BJ} and such for provinces, {@code CN-NCG} and such for the regional grids,
 *     {@code GLO} for the world; empty where nobody said
 */
public record Geography(String code) {

    private static final String HOME = "CN";
    private static final String WORLD = "GLO";

    /** The regional grids by the provinces that the announcements of the CO2 factors count to them. */
    private static final Map<String, Set<String>> GRIDS = Map.of(
            "CN-NCG", Set.of("CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-SD", "CN-NM"),
            "CN-NEG", Set.of("CN-LN", "CN-JL", "CN-HL"),
            "CN-ECG", Set.of("CN-SH", "CN-JS", "CN-ZJ", "CN-AH", "CN-FJ"),
            "CN-CCG", Set.of("CN-HA", "CN-HB", "CN-HN", "CN-JX"),
            "CN-NWG", Set.of("CN-SN", "CN-GS", "CN-QH", "CN-NX", "CN-XJ"),
            "CN-SCG", Set.of("CN-GD", "CN-GX", "CN-YN", "CN-GZ", "CN-HI"),
            "CN-SWG", Set.of("CN-SC", "CN-CQ", "CN-XZ"));

    /** China or a part of it: what rule 7.5.2 calls home-grown. */
    public boolean isHome() {
        return code.equals(HOME) || isPartOfHome();
    }

    /** A province or a regional grid of China. */
    public boolean isPartOfHome() {
        return code.startsWith(HOME + "-");
    }

    /** Whether a place lies in it. */
    public boolean covers(Geography place) {
        return code.equals(place.code)
                || code.equals(WORLD)
                || (code.equals(HOME) && place.isHome())
                || GRIDS.getOrDefault(code, Set.of()).contains(place.code);
    }

    /** How closely it speaks of a place in China: 3 that place, 2 its grid, 1 all of China, 0 not at all. */
    public int nearness(Geography place) {
        if (!isHome() || !(covers(place) || code.equals(HOME))) {
            return 0;
        }
        if (code.equals(HOME)) {
            return 1;
        }
        return code.equals(place.code) ? 3 : 2;
    }
}
