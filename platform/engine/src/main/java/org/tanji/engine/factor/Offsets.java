package org.tanji.engine.factor;

import java.util.Locale;
import java.util.Set;

/** What a product footprint may not subtract: GB/T 24067 keeps offsetting out of it, clause 1 and 6.3.4. */
public final class Offsets {

    private static final Set<String> BRANCHES =
            Set.of("offset", "offsets", "offsetting", "carbon-credit", "carbon-credits", "credit", "credits");

    private Offsets() {}

    /** Whether a category of factors is one of offsets or credits. */
    public static boolean isOffset(String category) {
        return BRANCHES.contains(category.split("/", 2)[0].toLowerCase(Locale.ROOT));
    }
}
